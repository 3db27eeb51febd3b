package org.foireturns.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.foireturns.reconcile.Response;
import org.jspecify.annotations.Nullable;

/**
 * How a force answered, as somebody decided.
 *
 * @param until the last day on which an answer is awaited; null for an answer that is final
 */
public record AnswerStatus(Response.Status status, @Nullable LocalDate until) {
    private static final String AWAITED_UNTIL = "awaited until ";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /** What may be written, to be told. */
    public static final String WORDS =
            "no answer, refused, not held, nil, or until when you wait: awaited until 2026-12-31";

    /** The status that a text says; none when it says something else. */
    public static Optional<AnswerStatus> of(String text) {
        String plain = SeenTexts.plain(text).toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "no answer" -> Optional.of(new AnswerStatus(Response.Status.CLOSED, null));
            case "refused" -> Optional.of(new AnswerStatus(Response.Status.REFUSED, null));
            case "nil" -> Optional.of(new AnswerStatus(Response.Status.NIL, null));
            case "not held" -> Optional.of(new AnswerStatus(Response.Status.NOT_HELD, null));
            default ->
                plain.startsWith(AWAITED_UNTIL)
                        ? day(plain.substring(AWAITED_UNTIL.length()))
                                .map(until -> new AnswerStatus(Response.Status.AWAITED, until))
                        : Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Whether a decision awaited an answer up to a day that is over. */
    static boolean lapsed(Decision decision, LocalDate day) {
        return decision.type() == DecisionType.SET_STATUS
                && of(decision.becomes())
                        .map(AnswerStatus::until)
                        .filter(day::isAfter)
                        .isPresent();
    }
}
