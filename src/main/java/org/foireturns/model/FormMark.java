package org.foireturns.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer form says of itself, in a cell of each of its sheets: whose answer to which request it is for. */
public record FormMark(String request, String force) {
    /** What a form says on how it is filled in. A force that sends it back has not said this. */
    public static final List<String> HELP = List.of(
            "How to fill in this form",
            "Each sheet is one question. Type your numbers into the coloured cells.",
            "None is typed as 0. A cell that is left empty is asked about.",
            "What you withhold is marked with the sign that you use for it. What you do not hold is marked n/a.",
            "Where you refuse a question, type so into its first coloured cell, with the section of the Act.",
            "Platforms can be chosen from the list of a cell, or typed. Rows that are not needed stay empty.",
            "Offences whose platform you do not know are typed beside Unknown.",
            "Please leave the line that names the form as it is. Notes, rows and columns can be added.");

    private static final Pattern WORDS = Pattern.compile("Answer form ([a-z0-9-]+)/([a-z0-9-]+)");

    /** The mark that a cell's text is; none for any other text. */
    public static Optional<FormMark> of(String text) {
        Matcher matcher = WORDS.matcher(text.strip());
        return matcher.matches() ? Optional.of(new FormMark(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** As it stands in the form. */
    public String words() {
        return "Answer form " + request + "/" + force;
    }
}
