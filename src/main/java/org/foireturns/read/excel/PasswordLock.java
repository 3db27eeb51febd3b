package org.foireturns.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** The two ways in which Excel locks a file with a password. */
public final class PasswordLock {
    /** Excel uses 100,000 rounds; a file may ask for two thousand million, which take hours. */
    private static final int MOST_ROUNDS = 1_000_000;

    private static final long MEGABYTE = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private PasswordLock() {}

    /**
     * Unlocks a workbook of Excel from 2007 on. Excel itself locks some with a password of its own, which is tried too.
     *
     * @param into takes the unlocked workbook
     * @throws UnreadableFile with {@code PASSWORD} or {@code WRONG_PASSWORD} when none opens it
     */
    public static void unlockPackage(Path locked, List<String> passwords, Limits limits, OutputStream into)
            throws UnreadableFile, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(locked.toFile(), true)) {
            EncryptionInfo lock = new EncryptionInfo(container);
            int rounds = lock.getVerifier().getSpinCount();
            if (rounds < 0 || rounds > MOST_ROUNDS) {
                throw new UnreadableFile(passwords.isEmpty() ? Reason.PASSWORD : Reason.UNSAFE);
            }
            Decryptor key = lock.getDecryptor();
            if (!key.verifyPassword(Decryptor.DEFAULT_PASSWORD) && !opened(key, passwords)) {
                throw refusal(passwords);
            }
            try (InputStream unlocked = key.getDataStream(container)) {
                copy(unlocked, into, limits);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknownLock) {
            throw refusal(passwords);
        }
    }

    private static boolean opened(Decryptor key, List<String> passwords) throws GeneralSecurityException {
        for (String password : passwords) {
            if (key.verifyPassword(password)) {
                return true;
            }
        }
        return false;
    }

    private static void copy(InputStream from, OutputStream to, Limits limits) throws UnreadableFile, IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            copied += count;
            if (copied > limits.fileBytes()) {
                throw new UnreadableFile(Reason.FILE_TOO_LARGE, limits.fileBytes() / MEGABYTE);
            }
            to.write(buffer, 0, count);
        }
    }

    /**
     * Unlocks a workbook of Excel 97 to 2003.
     *
     * @param into takes the unlocked workbook; nothing is written when it was not locked
     * @return whether it was locked
     * @throws UnreadableFile with {@code WRONG_PASSWORD} when none opens it
     */
    public static boolean unlockBook(Path locked, List<String> passwords, OutputStream into)
            throws UnreadableFile, IOException {
        BiffLock lock = BiffLock.of(BiffStream.stored(locked));
        if (lock == null || lock.opened(Decryptor.DEFAULT_PASSWORD) != null) {
            return false;
        }
        for (String password : passwords) {
            ByteBuffer opened = lock.opened(password);
            if (opened != null) {
                writeBook(locked, BiffStream.bytes(opened), into);
                return true;
            }
        }
        throw refusal(passwords);
    }

    /** All that the file holds, with the unlocked workbook in the place of the locked one. */
    private static void writeBook(Path locked, byte[] book, OutputStream into) throws IOException {
        if (!BiffStream.inContainer(locked)) {
            into.write(book);
            return;
        }
        try (InputStream file = Files.newInputStream(locked);
                POIFSFileSystem container = new POIFSFileSystem(file)) {
            DocumentEntry place = BiffStream.book(container.getRoot());
            String name = place == null ? BiffStream.BOOK : place.getName();
            container.createOrUpdateDocument(new ByteArrayInputStream(book), name);
            container.writeFilesystem(into);
        }
    }

    private static UnreadableFile refusal(List<String> passwords) {
        return new UnreadableFile(passwords.isEmpty() ? Reason.PASSWORD : Reason.WRONG_PASSWORD);
    }
}
