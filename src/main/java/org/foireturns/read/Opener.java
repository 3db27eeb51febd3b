package org.foireturns.read;

import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;

/** Screens a file and, when nothing in it speaks against that, reads its sheets. */
public interface Opener {
    /**
     * So many cells outside of lists are looked at together in less than twenty seconds of a slow processor's work. No
     * answer has had a tenth of them.
     */
    long MOST_TOGETHER = 80_000;

    /**
     * Opens the whole file or none of it.
     *
     * @param displayName the file's own name, which names the sheet when the format has no sheet names
     * @throws UnreadableFile when the file cannot be read
     */
    Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile;

    /** How many seconds of a processor's work a file may take to be understood once it was read. */
    default int mostSecondsToUnderstand() {
        return Integer.MAX_VALUE;
    }

    /** How many cells one file may have outside of lists: these are all looked at together. */
    default long mostCellsOfTables() {
        return Long.MAX_VALUE;
    }

    /**
     * Refuses a file that has more cells outside of lists than there is memory for, or than can be looked at in time.
     *
     * @throws UnreadableFile when it has
     */
    default void allowForTables(long cells) throws UnreadableFile {
        if (cells > MOST_TOGETHER) {
            throw new UnreadableFile(UnreadableFile.Reason.TABLES_TOO_MUCH_WORK, MOST_TOGETHER);
        }
        if (cells > mostCellsOfTables()) {
            throw new UnreadableFile(UnreadableFile.Reason.TABLES_TOO_LARGE, mostCellsOfTables());
        }
    }
}
