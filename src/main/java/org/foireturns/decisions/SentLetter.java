package org.foireturns.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter that somebody sent.
 *
 * @param kind as the list of letters names it
 * @param about {@code no return}, or the codes of what the letter asks about
 */
public record SentLetter(String request, String force, String kind, List<String> about, LocalDate day) {
    /** The letter that asks to look again at a refusal. */
    private static final String REVIEW = "internal review";
    /** What the letters are called, as in the column {@code kind} of the list of letters. */
    public static final List<String> KINDS = List.of(
            "first chaser",
            "second chaser",
            "last chaser",
            "no due day",
            "not found",
            "thanks and question",
            "correction",
            REVIEW);

    /** As many days nothing is written about the same again. */
    private static final int REST = 7;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    public SentLetter {
        about = List.copyOf(about);
    }

    /** The letter that a decision tells of; none where it is of another type. */
    public static Optional<SentLetter> of(Decision decision) {
        return decision.type() == DecisionType.LETTER_SENT
                ? day(decision.becomes())
                        .map(day -> new SentLetter(
                                decision.request(),
                                decision.force(),
                                decision.where(),
                                List.of(SeenTexts.plain(decision.expects()).split(" *, *", -1)),
                                day))
                : Optional.empty();
    }

    /** The day that a text says; none when it says none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(SeenTexts.plain(text), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Whether it asks for an answer that did not come. */
    public boolean chases() {
        return about.contains(StatusAnswers.NO_RETURN);
    }

    /** Whether it asks for a review, and so goes out once. */
    boolean reviews() {
        return kind.equals(REVIEW);
    }

    /** The first day on which a letter about the same may go out again. */
    public LocalDate again() {
        return day.plusDays(REST);
    }

    /** Whether nothing is written about the same on a day. */
    public boolean rests(LocalDate today) {
        return !today.isBefore(day) && today.isBefore(again());
    }
}
