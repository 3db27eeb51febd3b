package org.foireturns.read.excel;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.foireturns.read.format.NumberFormat;

/** What a conditional format of a binary workbook changes: a list of properties, each with its size. */
final class XlsbConditionalLook {
    private static final int PROPERTIES = 4;
    private static final int HEAD_OF_PROPERTY = 4;
    private static final int PATTERN = 0;
    private static final int PAPER = 2;
    private static final int GRADIENT = 3;
    private static final int LETTERS = 5;
    private static final int LINE_THROUGH = 29;
    private static final int FORMAT = 38;
    private static final int FORMAT_NUMBER = 41;
    private static final int SOLID = 1;

    private XlsbConditionalLook() {}

    /**
     * Reads the content of a record. Colours that it does not name are black on white.
     *
     * @param formats the workbook's own, by number
     */
    static ConditionalLook read(ByteBuffer content, Map<Integer, String> formats) {
        try {
            return properties(content.position(PROPERTIES), formats);
        } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
            // What it would have said may be that nothing is shown: a number is sooner missed than given away.
            return ConditionalLook.HIDING;
        }
    }

    private static ConditionalLook properties(ByteBuffer content, Map<Integer, String> formats) {
        NumberFormat format = null;
        boolean struck = false;
        Ink letters = Ink.BLACK;
        Ink paper = Ink.WHITE;
        boolean mixed = false;
        for (int left = content.getChar(); left > 0; left--) {
            int start = content.position();
            int kind = content.getChar();
            int size = Math.max(HEAD_OF_PROPERTY, content.getChar());
            switch (kind) {
                case PATTERN -> mixed |= content.get() > SOLID;
                case GRADIENT -> mixed = true;
                case PAPER -> paper = Ink.of(content);
                case LETTERS -> letters = Ink.of(content);
                case LINE_THROUGH -> struck = content.get() != 0;
                case FORMAT -> format = NumberFormat.of(text(content));
                case FORMAT_NUMBER ->
                    format = format == null ? NumberFormat.of(NumberFormats.code(content.getChar(), formats)) : format;
                default -> {}
            }
            content.position(Math.min(start + size, content.limit()));
        }
        return new ConditionalLook(format, letters.vanishesOn(mixed ? Ink.MIXED : paper), struck);
    }

    private static String text(ByteBuffer content) {
        StringBuilder text = new StringBuilder();
        for (int left = content.getChar(); left > 0; left--) {
            text.append(content.getChar());
        }
        return text.toString();
    }
}
