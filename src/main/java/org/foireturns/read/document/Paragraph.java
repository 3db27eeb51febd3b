package org.foireturns.read.document;

import java.util.regex.Pattern;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;

/**
 * One paragraph outside of tables.
 *
 * @param heading whether the document itself calls it a heading, a title or a caption
 */
public record Paragraph(MarkedText text, Style style, boolean heading) {
    private static final int LONGEST_HEADING = 160;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[0-9]{1,2}(?:[.):]|\\s?[a-z]\\)).*|\\p{L}{1,9}\\s?[0-9]{1,2}[a-z]?(?:[\\s.):-].*)?)");
    /** A number that stands before what it numbers, and is neither the first of two ages nor a part of a number. */
    private static final Pattern QUESTION = Pattern.compile("(?:[0-9]{1,2}(?:[.):](?![0-9])|\\s?[a-z]\\)).*"
            + "|\\p{L}{1,9}\\s?[0-9]{1,2}[a-z]?(?:\\s*[.):–—-](?!\\s?[0-9]{1,2}(?![0-9])).*|\\s+\\p{Lu}.*)?)");

    private static final Pattern MARKED =
            Pattern.compile("(?:[^\\p{L}\\p{N}\\s\"'‘’“”£•·–—-].*|[0-9¹²³⁴-⁹]{1,2}\\s+\\p{Lu}.*)");

    /** A paragraph in plain letters. */
    public static Paragraph plain(String text) {
        return new Paragraph(MarkedText.plain(text), Style.PLAIN, false);
    }

    boolean blank() {
        return text.text().isBlank() && text.struck().isBlank() && text.mark().isBlank();
    }

    /** Whether it looks like the start of something new: a heading, a question, a line that ends in a colon. */
    boolean opens() {
        String words = text.text().strip();
        if (words.isEmpty() || words.length() > LONGEST_HEADING || notes()) {
            return heading && !words.isEmpty();
        }
        return titles()
                || words.endsWith(":")
                || words.endsWith("?")
                || NUMBERED.matcher(words).matches();
    }

    /** Whether it is a heading, or all of it is bold. */
    boolean titles() {
        return heading || style.bold();
    }

    /** Whether it starts with a number, as a question or its answer does: "3. By platform", "Q2", "Answer 5". */
    boolean numbered() {
        String words = text.text().strip();
        return !words.isEmpty() && !notes() && QUESTION.matcher(words).matches();
    }

    /** Whether it starts with a sign, as what explains the sign in a table does. */
    boolean notes() {
        return MARKED.matcher(text.text().strip()).matches();
    }
}
