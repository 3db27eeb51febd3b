package org.foireturns.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.excel.PasswordLock;
import org.foireturns.read.xml.ZipParts;

/** Unlocks a file whose password is known and has the copy opened, which only the owner can see and does not stay. */
public final class UnlockingOpener implements Opener {
    private static final String ENDING = ".unlocked";

    private final Opener opener;
    private final Limits limits;
    private final List<String> passwords;

    /**
     * An opener for one file.
     *
     * @param passwords those to try
     */
    public UnlockingOpener(Opener opener, Limits limits, List<String> passwords) {
        this.opener = opener;
        this.limits = limits;
        this.passwords = List.copyOf(passwords);
    }

    /** Where the unlocked copy of a snapshot stands while it is read. */
    public static Path copyOf(Path snapshot) {
        return snapshot.resolveSibling(snapshot.getFileName() + ENDING);
    }

    @Override
    public Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile {
        boolean mayBeLocked = format == FileFormat.ENCRYPTED || (format == FileFormat.XLS && !passwords.isEmpty());
        if (!mayBeLocked) {
            return opener.open(snapshot, format, displayName);
        }
        Path copy = copyOf(snapshot);
        try {
            boolean unlocked = unlock(snapshot, format, copy);
            return unlocked
                    ? opener.open(copy, format == FileFormat.XLS ? format : inside(copy), displayName)
                    : opener.open(snapshot, format, displayName);
        } catch (FileSystemException fault) {
            throw new UncheckedIOException(fault);
        } catch (LinkageError broken) {
            throw new UnreadableFile(Reason.READER_BROKEN, broken);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (broken instanceof UncheckedIOException fault) {
                throw fault;
            }
            throw new UnreadableFile(Reason.DAMAGED, broken);
        } finally {
            discard(copy);
        }
    }

    private boolean unlock(Path snapshot, FileFormat format, Path copy) throws UnreadableFile, IOException {
        Files.deleteIfExists(copy);
        Files.createFile(copy, ownerOnly());
        try (OutputStream into = Files.newOutputStream(copy)) {
            if (format == FileFormat.XLS) {
                return PasswordLock.unlockBook(snapshot, passwords, into);
            }
            PasswordLock.unlockPackage(snapshot, passwords, limits, into);
            return true;
        }
    }

    private FileFormat inside(Path copy) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(copy, limits)) {
            if (zip.names().stream().anyMatch(name -> name.startsWith("word/"))) {
                return FileFormat.WORD;
            }
            return zip.has("xl/workbook.bin") ? FileFormat.XLSB : FileFormat.XLSX;
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
