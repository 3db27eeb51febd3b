package org.foireturns.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** Takes the files out of archives of 7-Zip. What its own table of files asks for is held against a limit too. */
final class SevenZ {
    private static final byte[] MARK = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
    static final int MARK_LENGTH = MARK.length;
    /** So much memory unpacks what 7-Zip packs at its usual levels. */
    private static final int MOST_KILOBYTES = 128 * 1024;

    private SevenZ() {}

    /** Whether a file starts as such an archive does. */
    static boolean starts(byte[] start) {
        return start.length >= MARK.length && java.util.Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length);
    }

    static void unpack(Path file, Unpacked into) throws UnreadableFile, IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_KILOBYTES)
                .get()) {
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (entry.isDirectory() || entry.isAntiItem() || Unpacker.litter(entry.getName())) {
                    continue;
                }
                try (InputStream content = archive.getInputStream(entry)) {
                    into.add(entry.getName(), content);
                }
            }
        } catch (PasswordRequiredException locked) {
            throw new UnreadableFile(Reason.PASSWORD);
        } catch (MemoryLimitException large) {
            throw new UnreadableFile(Reason.DAMAGED, large);
        }
    }
}
