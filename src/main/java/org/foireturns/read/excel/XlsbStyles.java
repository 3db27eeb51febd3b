package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** The looks that a binary workbook's cells refer to by number, and its texts, whose runs refer to its fonts. */
final class XlsbStyles {
    private static final int FORMAT = 44;
    private static final int FONT = 43;
    private static final int LOOK = 47;
    private static final int LOOKS_BEGIN = 617;
    private static final int LOOKS_END = 618;
    private static final int CONDITIONAL_LOOK = 507;
    private static final int BOLD = 600;
    private static final int ITALIC = 2;
    private static final int SUPERSCRIPT = 1;
    private static final int STRUCK = 8;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();
    private final List<ConditionalLook> conditional = new ArrayList<>();
    private final UnseenLooks unseen;

    XlsbStyles(UnseenLooks unseen) {
        this.unseen = unseen;
    }

    void read(XlsbRecords records) throws UnreadableFile, IOException {
        boolean inLooks = false;
        while (records.next()) {
            ByteBuffer content = records.content();
            switch (records.type()) {
                case FORMAT -> formats.put((int) content.getChar(), records.text());
                case FONT -> fonts.add(font(content));
                case LOOKS_BEGIN -> inLooks = true;
                case LOOKS_END -> inLooks = false;
                case CONDITIONAL_LOOK -> conditional.add(XlsbConditionalLook.read(content, formats));
                case LOOK -> {
                    if (inLooks) {
                        looks.add(look(content));
                    }
                }
                default -> {}
            }
        }
    }

    private static Font font(ByteBuffer content) {
        content.getChar();
        char flags = content.getChar();
        boolean bold = content.getChar() >= BOLD;
        boolean superscript = content.getChar() == SUPERSCRIPT;
        return new Font(bold, (flags & ITALIC) != 0, superscript, (flags & STRUCK) != 0);
    }

    private CellLook look(ByteBuffer content) {
        content.getChar();
        String format = NumberFormats.code(content.getChar(), formats);
        int number = content.getChar();
        Font font = number < fonts.size() ? fonts.get(number) : Font.PLAIN;
        content.position(content.position() + 5);
        int indent = content.get() & 0xFF;
        int across = content.get() & 7;
        return CellLook.of(format, font.bold, font.italic, across == 2 || across == 6, indent)
                .struck(font.struck)
                .unseen(unseen.has(looks.size()));
    }

    CellLook look(int number) throws UnreadableFile {
        if (number == 0 && looks.isEmpty()) {
            return CellLook.PLAIN;
        }
        if (number >= looks.size()) {
            throw new UnreadableFile(looks.isEmpty() ? Reason.LOOKS_MISSING : Reason.LOOK_MISSING);
        }
        return looks.get(number);
    }

    /** What a conditional format does to a cell; a rule that names none changes nothing. */
    ConditionalLook conditional(int number) {
        return number < 0 || number >= conditional.size() ? ConditionalLook.NOTHING : conditional.get(number);
    }

    /** Reads a text with its runs from a record. */
    MarkedText text(XlsbRecords records, int longest) throws UnreadableFile {
        boolean runs = (records.content().get() & 1) != 0;
        String whole = records.text();
        MarkedText.Runs text = new MarkedText.Runs(longest);
        int from = 0;
        boolean superscript = false;
        Strike line = Strike.AS_THE_CELL;
        for (int left = runs ? records.content().getInt() : 0; left > 0; left--) {
            int to = Math.min(Math.max(from, records.content().getChar()), whole.length());
            text.add(whole.substring(from, to), superscript, line);
            from = to;
            int number = records.content().getChar();
            Font font = number < fonts.size() ? fonts.get(number) : Font.PLAIN;
            superscript = font.superscript;
            line = font.struck ? Strike.THROUGH : Strike.NONE;
        }
        return text.add(whole.substring(from), superscript, line).join();
    }

    private record Font(boolean bold, boolean italic, boolean superscript, boolean struck) {
        static final Font PLAIN = new Font(false, false, false, false);
    }
}
