package org.foireturns.read.excel;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** Reads the texts of a record, which go on in the records behind it where they are long. */
final class BiffText {
    private static final int GOES_ON = 0x3C;
    private static final int WIDE = 1;
    private static final int ASIAN = 4;
    private static final int RICH = 8;

    private final int longest;
    private BiffRecord record;
    private int at;

    /**
     * Starts in a record.
     *
     * @param longest characters of one text
     */
    BiffText(BiffRecord record, int offset, int longest) {
        this.record = record;
        this.at = offset;
        this.longest = longest;
    }

    private int octet() throws EOFException {
        while (at >= record.size()) {
            goOn();
        }
        return record.octet(at++);
    }

    private void goOn() throws EOFException {
        BiffRecord next = record.next();
        if (next == null || next.type() != GOES_ON) {
            throw new EOFException();
        }
        record = next;
        at = 0;
    }

    int word() throws EOFException {
        return octet() | octet() << 8;
    }

    int number() throws EOFException {
        return word() | word() << 16;
    }

    /**
     * Reads a text of a known length with its runs.
     *
     * @throws EOFException when the records end within it
     */
    Rich rich(int letters) throws EOFException, UnreadableFile {
        int flags = octet();
        int runs = (flags & RICH) != 0 ? word() : 0;
        int rest = (flags & ASIAN) != 0 ? number() : 0;
        String text = letters(letters, (flags & WIDE) != 0);
        List<Run> fonts = new ArrayList<>();
        for (int left = runs; left > 0; left--) {
            fonts.add(new Run(word(), word()));
        }
        for (int left = rest; left > 0; left--) {
            octet();
        }
        return new Rich(text, fonts);
    }

    /** Where letters go on in the next record it says anew how they are stored. */
    private String letters(int count, boolean wideAtFirst) throws EOFException, UnreadableFile {
        if (count > longest) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG, longest);
        }
        StringBuilder text = new StringBuilder(count);
        boolean wide = wideAtFirst;
        while (text.length() < count) {
            if (at >= record.size()) {
                goOn();
                wide = (octet() & WIDE) != 0;
            }
            text.append((char) (wide ? word() : octet()));
        }
        return text.toString();
    }

    /** A text and where in it another font begins. */
    record Rich(String text, List<Run> runs) {
        Rich {
            runs = List.copyOf(runs);
        }
    }

    record Run(int from, int font) {}
}
