package org.foireturns.read.contract;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files of one format. */
@FunctionalInterface
public interface WorkbookReader {

    /**
     * Reads the whole file or none of it. No formula is calculated, nothing is fetched and no macro is run.
     *
     * @param file the snapshot
     * @param displayName the file's own name, which names the sheet when the format has no sheet names
     * @throws UnreadableFile when the file is not what it should be
     * @throws IOException when the disk fails, or when a library says that the file is damaged
     */
    Workbook read(Path file, String displayName) throws UnreadableFile, IOException;
}
