package org.foireturns.read;

import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;

/** Screens a file and, when nothing in it speaks against that, reads its sheets. */
public interface Opener {
    /**
     * Opens the whole file or none of it.
     *
     * @param displayName the file's own name, which names the sheet when the format has no sheet names
     * @throws UnreadableFile when the file cannot be read
     */
    Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile;
}
