package org.foireturns.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says which version this is, as the jar's manifest has it. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"foi-returns " + (version == null ? "(not packaged)" : version)};
    }
}
