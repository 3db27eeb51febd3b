package org.foireturns.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.archive.Unpacked;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.worker.WorkerOpener;
import org.foireturns.run.Settings;

/**
 * Opens files for somebody who looks at them where they lie, within the limits and with the passwords of a run. One
 * that may be locked is copied first, into a folder that only its owner sees, so that nothing is ever unlocked beside
 * it.
 */
final class LookingOpener implements Opener, AutoCloseable {
    private final WorkerOpener opener;

    /**
     * An opener for one file after the other.
     *
     * @param rules by which they are screened
     */
    LookingOpener(Settings settings, ScreenRules rules) {
        opener = settings.read().opener(rules, 1);
    }

    /** Takes files out of files that were copied for it, and leaves them there. */
    Opener copied() {
        return opener;
    }

    @Override
    public Opened open(Path file, FileFormat format, String displayName) throws UnreadableFile {
        if (format != FileFormat.ENCRYPTED && format != FileFormat.XLS && !format.holdsFiles()) {
            return opener.open(file, format, displayName);
        }
        try {
            Path folder = Files.createTempDirectory("foi-returns");
            Path copy = folder.resolve("file.bin");
            try {
                return opener.open(Files.copy(file, copy), format, displayName);
            } finally {
                Unpacked.discard(copy);
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(file.toString(), fault);
        }
    }

    @Override
    public int mostSecondsToUnderstand() {
        return opener.mostSecondsToUnderstand();
    }

    @Override
    public long mostCellsOfTables() {
        return opener.mostCellsOfTables();
    }

    @Override
    public void close() {
        opener.close();
    }
}
