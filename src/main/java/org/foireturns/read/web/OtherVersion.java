package org.foireturns.read.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The plain text that goes with the page of a message for programs that show no pages. What it says and the page does
 * not is sent and seen by hardly anybody.
 */
public final class OtherVersion {
    private static final Pattern POINTERS = Pattern.compile("\\[?(?:cid|https?|mailto|tel|file):\\S+|\\S+@\\S+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** So many words more come from how a page is made into text. */
    private static final int FEW = 3;
    /** A text as short that is no version of the page says that a program is needed which shows pages. */
    private static final int SHORT = 40;

    private OtherVersion() {}

    /** Whether a plain text says something that the page does not. */
    public static boolean saysMore(String page, String plain) {
        Document parsed = Jsoup.parse(page);
        Set<String> said = said(parsed);
        List<String> words = words(POINTERS.matcher(plain).replaceAll(" "));
        List<String> more = words.stream().filter(word -> !said.contains(word)).toList();
        boolean number = more.stream().anyMatch(word -> NUMBER.matcher(word).matches());
        boolean notice = words.size() < SHORT && !coversHalf(words, parsed);
        return number || (more.size() >= FEW && !notice);
    }

    private static boolean coversHalf(List<String> words, Document page) {
        Set<String> shown = new HashSet<>(words(page.text()));
        int all = shown.size();
        shown.retainAll(new HashSet<>(words));
        return 2 * shown.size() >= all;
    }

    private static Set<String> said(Document page) {
        Set<String> said = new HashSet<>(words(page.text()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                said.addAll(words(attribute.getValue()));
            }
        }
        return said;
    }

    private static List<String> words(String text) {
        return Arrays.stream(APART.split(text.toLowerCase(Locale.ROOT), 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
