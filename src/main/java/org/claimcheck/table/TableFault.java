package org.claimcheck.table;

/**
 * Something in a table that could not be read.
 *
 * @param row number of the row, or 0 where it is about the whole file
 * @param column number of the column from 1, or 0 where it is about the whole row
 * @param message what is wrong; names the column
 * @param fix what to do about it, or ""
 */
public record TableFault(int row, int column, String message, String fix) {}
