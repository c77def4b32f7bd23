package org.claimcheck.quantity;

import java.math.BigDecimal;

/**
 * One unit of measure or currency.
 *
 * @param code UCUM or ISO 4217 code; a name in braces for a currency that several countries have
 * @param canonical code of the canonical unit of its kind
 * @param factor what a number of it is multiplied by to reach the canonical unit
 * @param offset what is added then
 * @param money whether it is a currency
 * @param part the share of the coded unit that one of it is: 0.01 for cents
 */
record Unit(
    String code,
    String canonical,
    BigDecimal factor,
    BigDecimal offset,
    boolean money,
    BigDecimal part) {

  /** A unit that converts to nothing else. */
  static Unit alone(String code) {
    return new Unit(code, code, BigDecimal.ONE, BigDecimal.ZERO, false, BigDecimal.ONE);
  }

  /** A part of this one: cents of a dollar. */
  Unit parted(BigDecimal share) {
    return new Unit(code, canonical, factor, offset, money, share);
  }
}
