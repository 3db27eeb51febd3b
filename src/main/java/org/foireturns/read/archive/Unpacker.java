package org.foireturns.read.archive;

import jakarta.mail.MessagingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * Takes the files out of zip archives, those of 7-Zip, packed tar archives and e-mails. Folders and litter are left
 * behind.
 */
public final class Unpacker {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");
    /** A document that lost the part which says what it is, is no archive. */
    private static final Pattern PARTS_OF_DOCUMENTS =
            Pattern.compile("(?:xl|word|ppt|_rels|META-INF)/|content\\.xml|\\[Content_Types\\]");

    private static final int TAR_MARK_AT = 257;
    private static final int START = 512;

    private Unpacker() {}

    /**
     * Unpacks a file into a folder beside it, all of it or nothing.
     *
     * @throws UnreadableFile when it is locked, damaged or beyond a limit
     */
    public static Unpacked unpack(Path file, FileFormat format, Limits limits) throws UnreadableFile, IOException {
        boolean whole = false;
        try {
            Unpacked into = Unpacked.beside(file, limits);
            if (format == FileFormat.EMAIL) {
                mail(file, into, limits);
            } else {
                archive(file, into);
            }
            whole = true;
            return into;
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException | MessagingException | RuntimeException broken) {
            throw new UnreadableFile(Reason.DAMAGED, broken);
        } finally {
            if (!whole) {
                Unpacked.discard(file);
            }
        }
    }

    private static void mail(Path file, Unpacked into, Limits limits)
            throws UnreadableFile, IOException, MessagingException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean outlook = in.read() == 0xD0;
            in.reset();
            if (outlook) {
                new OutlookMessage(into, limits.depth()).read(in);
            } else {
                new MailMessage(into, limits.depth()).read(in);
            }
        }
    }

    private static void archive(Path file, Unpacked into) throws UnreadableFile, IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SevenZ.MARK_LENGTH);
        }
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            zip(file, into);
        } else if (start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            packed(file, into);
        } else if (SevenZ.starts(start)) {
            SevenZ.unpack(file, into);
        } else {
            throw new UnreadableFile(Reason.UNSUPPORTED);
        }
    }

    private static void zip(Path file, Unpacked into) throws UnreadableFile, IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (PARTS_OF_DOCUMENTS.matcher(entry.getName()).lookingAt()) {
                    throw new UnreadableFile(Reason.UNSUPPORTED);
                }
                if (entry.isDirectory() || entry.isUnixSymlink() || litter(entry.getName())) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableFile(Reason.PASSWORD);
                }
                if (!zip.canReadEntryData(entry)) {
                    throw new UnreadableFile(Reason.UNSUPPORTED);
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    into.add(entry.getName(), content);
                }
            }
        }
    }

    /** A tar archive, or one file, in the packing of Unix. */
    private static void packed(Path file, Unpacked into) throws UnreadableFile, IOException {
        try (BufferedInputStream content =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), START * 2)) {
            content.mark(START);
            byte[] start = content.readNBytes(START);
            content.reset();
            boolean tar = start.length == START
                    && new String(start, TAR_MARK_AT, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("ustar");
            if (!tar) {
                into.add("unpacked", content);
                return;
            }
            try (TarArchiveInputStream files = new TarArchiveInputStream(content)) {
                for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                    if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && !litter(entry.getName())) {
                        into.add(entry.getName(), files);
                    }
                }
            }
        }
    }

    static boolean litter(String name) {
        String path = name.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.startsWith("~$")
                || LITTER.contains(last.toLowerCase(Locale.ROOT));
    }
}
