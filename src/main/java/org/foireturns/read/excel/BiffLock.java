package org.foireturns.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** The lock on the records of a workbook of Excel 97 to 2003. The head of each record is never locked. */
final class BiffLock {
    private static final int LOCK = 0x2F;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    /** The start of a sheet, at the beginning of the record that lists it, is never locked. */
    private static final int PLAIN_IN_SHEET = 4;

    private static final int HEAD = 4;
    /** The type of no record: in the unlocked workbook nothing says that it is locked. */
    private static final short NOTHING = (short) 0xFFFF;

    private final ByteBuffer stream;
    private final BiffRecord lock;

    private BiffLock(ByteBuffer stream, BiffRecord lock) {
        this.stream = stream;
        this.lock = lock;
    }

    /** The lock of a workbook, or null when it has none. */
    static @Nullable BiffLock of(ByteBuffer stream) {
        BiffRecord at = BiffRecord.first(stream);
        while (at != null && at.type() != END) {
            if (at.type() == LOCK) {
                return new BiffLock(stream, at);
            }
            at = at.next();
        }
        return null;
    }

    /**
     * The workbook without its lock, or null when another password is needed.
     *
     * @throws UnreadableFile with {@code PASSWORD} when it is a lock that nobody here knows
     */
    @Nullable
    ByteBuffer opened(String password) throws UnreadableFile, IOException {
        byte[] locked = BiffStream.bytes(stream);
        try {
            int behind = lock.at() + lock.size();
            EncryptionInfo how = how(locked, behind);
            if (!how.getDecryptor().verifyPassword(password)) {
                return null;
            }
            byte[] rest = java.util.Arrays.copyOfRange(locked, behind, locked.length);
            ByteBuffer open = BiffStream.records(locked.clone());
            open.putShort(lock.start(), NOTHING);
            copy(new RecordInputStream(new ByteArrayInputStream(rest), how, behind), open, behind);
            return open;
        } catch (GeneralSecurityException | EncryptedDocumentException unknownLock) {
            throw new UnreadableFile(Reason.PASSWORD, unknownLock);
        }
    }

    private EncryptionInfo how(byte[] locked, int behind) {
        int start = lock.start();
        RecordInputStream records = new RecordInputStream(new ByteArrayInputStream(locked, start, behind - start));
        records.nextRecord();
        return new FilePassRecord(records).getEncryptionInfo();
    }

    /** Behind the last record there may be anything. */
    private static void copy(RecordInputStream records, ByteBuffer open, int from) {
        int at = from;
        while (records.hasNextRecord()) {
            BiffRecord head = BiffRecord.at(open, at);
            if (head == null || head.size() > RecordInputStream.MAX_RECORD_DATA_SIZE) {
                return;
            }
            records.nextRecord();
            byte[] plain = new byte[records.getSid() == SHEET ? Math.min(PLAIN_IN_SHEET, records.remaining()) : 0];
            byte[] locked = new byte[records.remaining() - plain.length];
            records.readPlain(plain, 0, plain.length);
            records.readFully(locked);
            open.put(at + HEAD, plain);
            open.put(at + HEAD + plain.length, locked);
            at += HEAD + plain.length + locked.length;
        }
    }
}
