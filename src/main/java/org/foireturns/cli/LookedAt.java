package org.foireturns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.archive.Unpacked;
import org.foireturns.read.contract.UnreadableFile;

/**
 * A file that somebody looks at: itself, or in place of an archive or an e-mail each file in it, as a run takes them.
 */
final class LookedAt {
    private static final int DEEPEST = 3;

    private final Opener opener;
    private final Look look;

    /**
     * Looks at one file after the other.
     *
     * @param opener takes archives apart
     */
    LookedAt(Opener opener, Look look) {
        this.opener = opener;
        this.look = look;
    }

    /** What is done with each. */
    @FunctionalInterface
    interface Look {
        /**
         * Looks at a file.
         *
         * @param name its own name, behind the name of what it lies in: {@code Kent.zip/answer.docx}
         * @param sender domain of the address that it came from; empty where it came in no message
         */
        void at(Path file, FileFormat format, String name, String sender) throws UnreadableFile, IOException;
    }

    /** Looks at a file, or at all that lies in it. */
    void file(Path file, String name) throws UnreadableFile, IOException {
        file(file, name, "", 0);
    }

    private void file(Path file, String name, String sender, int depth) throws UnreadableFile, IOException {
        FileFormat format = ContentSniffer.formatOf(file);
        if (!format.holdsFiles() || depth == DEEPEST) {
            look.at(file, format, name, sender);
            return;
        }
        Path folder = Files.createTempDirectory("foi-returns");
        Path copy = folder.resolve("file.bin");
        try {
            if (!inside(Files.copy(file, copy), format, name, sender, depth)) {
                look.at(file, format, name, sender);
            }
        } finally {
            Unpacked.discard(copy);
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    /** Looks at what lies in a file, and says whether anything does. */
    private boolean inside(Path file, FileFormat format, String name, String sender, int depth)
            throws UnreadableFile, IOException {
        Opened opened;
        try {
            opened = opener.open(file, format, name);
        } catch (UnreadableFile refused) {
            // Whoever looks at the whole is told why.
            return false;
        }
        if (!(opened instanceof Opened.Apart apart)) {
            return false;
        }
        for (Unpacked.Part part : apart.parts()) {
            String from = part.sender().isEmpty() ? sender : part.sender();
            file(part.file(), name + "/" + part.name(), from, depth + 1);
        }
        return !apart.parts().isEmpty();
    }
}
