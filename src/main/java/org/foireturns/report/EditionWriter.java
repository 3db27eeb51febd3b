package org.foireturns.report;

import java.io.IOException;

/** Writes what an edition publishes beside its tables and its page. */
public interface EditionWriter {
    /** Writes its files; no other writer has written one of their names. */
    void write(Edition edition, OutputFolder folder) throws IOException;
}
