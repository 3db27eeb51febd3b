package org.foireturns.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Finding;

/** Who the youngest victim was, as somebody decided: {@code 6 female in 2024/25}. */
public record DecidedAge(int age, VictimGender gender, Period period) {
    /** What may be written, to be told. */
    public static final String WORDS =
            "the age of the youngest victim, the gender where it is known, and the year, as in 6"
                    + " female in 2024/25";

    /** What a decision about such a cell expects, before the cell's text. */
    static final String SEEN = "youngest victim: ";

    /** The kind of finding that it answers. */
    static final String CODE = Finding.code(AnswerUnread.class);

    private static final Pattern SAYS =
            Pattern.compile("([0-9]|1[0-7])(?: (female|male|other|unknown))? in ((?:19|20)[0-9]{2})(/[0-9]{2})?");
    private static final int CENTURY = 100;

    /** What a text says; none when it says something else. */
    public static Optional<DecidedAge> of(String text) {
        Matcher says = SAYS.matcher(SeenTexts.plain(text).toLowerCase(Locale.ROOT));
        if (!says.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(says.group(3));
        String next = says.group(4);
        if (next != null && Integer.parseInt(next.substring(1)) != (year + 1) % CENTURY) {
            return Optional.empty();
        }
        return Optional.of(new DecidedAge(
                Integer.parseInt(says.group(1)),
                says.group(2) == null ? VictimGender.UNKNOWN : VictimGender.of(says.group(2)),
                next == null ? Period.calendarYear(year) : Period.financialYear(year)));
    }
}
