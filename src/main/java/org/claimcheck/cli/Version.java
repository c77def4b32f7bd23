package org.claimcheck.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** claimcheck's version, from the manifest of its jar. */
final class Version implements IVersionProvider {
  static final String NUMBER =
      Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");

  @Override
  public String[] getVersion() {
    return new String[] {"claimcheck " + NUMBER};
  }
}
