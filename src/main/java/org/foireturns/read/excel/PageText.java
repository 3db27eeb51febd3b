package org.foireturns.read.excel;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;

/**
 * The words of the header or footer of a printed page, of which Excel keeps the left, middle and right part with codes
 * between: {@code &L&"Arial,Bold"&10# = fewer than 5&RPage &P of &N}.
 */
final class PageText {
    /** Where a part begins. */
    private static final Pattern PART = Pattern.compile("&[LCR]");
    /** A font, a size or a colour. */
    private static final Pattern LOOK = Pattern.compile("&(?:\"[^\"]*\"|[0-9]{1,3}|K[0-9A-Fa-f+-]{6}|[BIUESXYHO])");
    /** A number of the page, a day or the like, that stands for something else on each page, and words around it. */
    private static final Pattern FIELD = Pattern.compile("(?:\\p{L}+\\s)?&[PNDTFAZG](?:\\s\\p{L}{2}(?=\\s&))?");

    private PageText() {}

    /** Hangs what is printed over and under each page on a blank cell below the last row of its sheet. */
    static void hang(XmlPart page, int lastRow, SheetBuilder sheet) throws UnreadableFile {
        int depth = page.depth();
        while (page.nextChild(depth)) {
            if (page.is("oddHeader") || page.is("oddFooter")) {
                sheet.comment(new Address(lastRow + 2, 0), words(page.text()));
            }
        }
    }

    /** The words, part by part, each on a line of its own; empty where none are left. */
    static String words(String coded) {
        return Arrays.stream(PART.split(coded.replace("&&", "\0")))
                .map(part -> LOOK.matcher(part).replaceAll(""))
                .map(part -> FIELD.matcher(part).replaceAll(" "))
                .map(part -> part.replace('\0', '&').strip())
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .collect(Collectors.joining("\n"));
    }
}
