package org.foireturns.read.excel;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook's cells refer to by number. */
final class XlsxTexts {
    private static final XlsxTexts NONE = new XlsxTexts(new SharedTexts());

    /** For a workbook that names a part of texts and does not hold it. */
    private static final XlsxTexts LOST = new XlsxTexts(new SharedTexts());

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final SharedTexts texts;

    private XlsxTexts(SharedTexts texts) {
        this.texts = texts;
    }

    /** The texts of a part, if it is named at all. */
    static XlsxTexts read(ZipParts zip, @Nullable String part, Limits limits) throws UnreadableFile, IOException {
        if (part == null || !zip.has(part)) {
            return part == null ? NONE : LOST;
        }
        SharedTexts texts = new SharedTexts();
        ReadingLimit limit = new ReadingLimit(limits);
        try (XmlPart xml = zip.xml(part)) {
            while (xml.nextChild(1)) {
                if (xml.is("si")) {
                    MarkedText text = text(xml);
                    limit.spendShared(text.text());
                    texts.add(text);
                }
            }
        }
        return new XlsxTexts(texts);
    }

    MarkedText at(String number) throws UnreadableFile {
        int index = Numeral.whole(number, -1);
        if (index < 0 || index >= texts.size()) {
            throw new UnreadableFile(lost() ? Reason.TEXTS_MISSING : Reason.TEXT_MISSING);
        }
        return texts.get(index);
    }

    /** Whether the workbook names a part of texts and does not hold it. */
    boolean lost() {
        return this == LOST;
    }

    /** Reads the text of the open element, its runs joined and its reading aids left out. */
    static MarkedText text(XmlPart xml) throws UnreadableFile {
        MarkedText.Runs runs = new MarkedText.Runs(xml.limits().textLength());
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("t")) {
                runs.add(unescaped(xml.text()), false);
            } else if (xml.is("r")) {
                run(xml, runs);
            }
        }
        return runs.join();
    }

    private static void run(XmlPart xml, MarkedText.Runs runs) throws UnreadableFile {
        Letters letters = Letters.OF_THE_CELL;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("rPr")) {
                letters = letters(xml);
            } else if (xml.is("t")) {
                runs.add(unescaped(xml.text()), letters.superscript, letters.line);
            }
        }
    }

    private static Letters letters(XmlPart xml) throws UnreadableFile {
        boolean superscript = false;
        boolean struck = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            superscript |= xml.is("vertAlign") && "superscript".equals(xml.attribute("val"));
            struck |= xml.is("strike") && XlsxStyles.on(xml);
        }
        return new Letters(superscript, struck ? Strike.THROUGH : Strike.NONE);
    }

    private record Letters(boolean superscript, Strike line) {
        static final Letters OF_THE_CELL = new Letters(false, Strike.AS_THE_CELL);
    }

    /** Undoes the {@code _x000D_} form in which Excel writes characters that XML cannot hold. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
