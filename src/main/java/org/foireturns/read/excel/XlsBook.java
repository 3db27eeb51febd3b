package org.foireturns.read.excel;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** What the cells of a workbook of Excel 97 to 2003 refer to: its sheets, texts, fonts and looks. */
final class XlsBook {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int SHARED_TEXTS = 0xFC;
    private static final int FONT = 0x31;
    private static final int FORMAT = 0x41E;
    private static final int LOOK = 0xE0;
    private static final int DAYS_FROM_1904 = 0x22;
    private static final int ITALIC = 2;
    private static final int STRUCK = 8;
    private static final int BOLD = 600;
    private static final int SUPERSCRIPT = 1;
    /** No font has this number: Excel counts from 0 to 3 and from 5 on. */
    private static final int NO_FONT = 4;

    private final Limits limits;
    private final ListedNames names = new ListedNames();
    private final BiffBook records;
    private final List<BiffSheetStart> sheets = new ArrayList<>();
    private final List<BiffText.Rich> texts = new ArrayList<>();
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<BiffRecord> lookRecords = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();
    private boolean since1904;

    private XlsBook(Limits limits, BiffBook records) {
        this.limits = limits;
        this.records = records;
    }

    /**
     * Reads what stands before the first sheet.
     *
     * @throws UnreadableFile when it does not end
     */
    static XlsBook read(ByteBuffer stream, Limits limits) throws UnreadableFile {
        XlsBook book = new XlsBook(limits, BiffBook.of(stream));
        BiffRecord at = BiffRecord.first(stream);
        while (at != null && at.type() != END) {
            book.add(at);
            at = at.next();
        }
        if (at == null) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        for (BiffRecord look : book.lookRecords) {
            book.looks.add(book.look(look).unseen(book.records.unseen(book.looks.size())));
        }
        return book;
    }

    private void add(BiffRecord at) throws UnreadableFile {
        switch (at.type()) {
            case BEGIN -> {
                if (at.word(2) == BiffSheetStart.WORKSHEET) {
                    // A sheet that stands alone, in front of which nothing lists it.
                    sheets.add(BiffSheetStart.alone(at));
                }
            }
            case SHEET -> sheets.add(BiffSheetStart.listed(at, sheets.size() + 1, names));
            case SHARED_TEXTS -> readTexts(at);
            case FONT ->
                fonts.add(new Font(
                        at.word(6) >= BOLD,
                        (at.word(2) & ITALIC) != 0,
                        at.word(8) == SUPERSCRIPT,
                        (at.word(2) & STRUCK) != 0));
            case FORMAT -> formats.put(at.word(0), at.text(4, at.word(2)));
            case LOOK -> lookRecords.add(at);
            case DAYS_FROM_1904 -> since1904 = at.word(0) == 1;
            default -> {}
        }
    }

    /** A list of texts that breaks off holds fewer; a cell that needs one of the others says so. */
    private void readTexts(BiffRecord at) throws UnreadableFile {
        ReadingLimit limit = new ReadingLimit(limits);
        BiffText text = new BiffText(at, 8, limits.textLength());
        try {
            for (int left = at.number(4); left > 0; left--) {
                BiffText.Rich next = text.rich(text.word());
                limit.spendShared(next.text());
                texts.add(next);
            }
        } catch (EOFException fewer) {
            return;
        }
    }

    private CellLook look(BiffRecord at) {
        Font font = font(at.word(0));
        int across = at.octet(6) & 7;
        return CellLook.of(
                        NumberFormats.code(at.word(2), formats),
                        font.bold,
                        font.italic,
                        across == 2 || across == 6,
                        at.octet(8) & 0xF)
                .struck(font.struck);
    }

    private Font font(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        return index < fonts.size() ? fonts.get(index) : Font.PLAIN;
    }

    List<BiffSheetStart> sheets() {
        return sheets;
    }

    /** Whether a sheet had to be named anew because an earlier one has its name. */
    boolean sharedNames() {
        return names.shared();
    }

    boolean since1904() {
        return since1904;
    }

    /** The look of that number; all cells of a workbook without looks have the plain one. */
    CellLook look(int number) throws UnreadableFile {
        if (looks.isEmpty()) {
            return CellLook.PLAIN;
        }
        if (number >= looks.size()) {
            throw new UnreadableFile(Reason.LOOK_MISSING);
        }
        return looks.get(number);
    }

    /** The colour of the cells of that look. */
    int fill(int look) {
        return records.fill(look);
    }

    /** A colour by its number. */
    Ink ink(int number) {
        return records.ink(number);
    }

    /** The code of the number format of that number. */
    String format(int number) {
        return NumberFormats.code(number, formats);
    }

    /** The shared text of that number. */
    BiffText.Rich text(int number) throws UnreadableFile {
        if (number < 0 || number >= texts.size()) {
            throw new UnreadableFile(texts.isEmpty() ? Reason.TEXTS_MISSING : Reason.TEXT_MISSING);
        }
        return texts.get(number);
    }

    /** A text with its note marks apart, in a cell of a known look. */
    MarkedText marked(BiffText.Rich rich, int look) throws UnreadableFile {
        String whole = rich.text();
        Font font = look < lookRecords.size() ? font(lookRecords.get(look).word(0)) : Font.PLAIN;
        if (rich.runs().isEmpty()) {
            return MarkedText.plain(whole);
        }
        MarkedText.Runs runs = new MarkedText.Runs(limits.textLength());
        int from = 0;
        for (BiffText.Run run : rich.runs()) {
            int to = Math.min(Math.max(from, run.from()), whole.length());
            runs.add(whole.substring(from, to), font.superscript, font.line());
            from = to;
            font = font(run.font());
        }
        return runs.add(whole.substring(from), font.superscript, font.line()).join();
    }

    private record Font(boolean bold, boolean italic, boolean superscript, boolean struck) {
        static final Font PLAIN = new Font(false, false, false, false);

        Strike line() {
            return struck ? Strike.THROUGH : Strike.NONE;
        }
    }
}
