package org.claimcheck.endpoint;

/** What an endpoint has answered, as it came. */
final class Answer {
  private final String type;
  private final byte[] body;

  /**
   * @param type type of its content, in small letters and without parameters
   */
  Answer(String type, byte[] body) {
    this.type = type;
    this.body = body;
  }

  String type() {
    return type;
  }

  /** Not to be changed. */
  byte[] body() {
    return body;
  }
}
