package org.foireturns.report.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.SentLetter;
import org.foireturns.report.Edition;
import org.foireturns.report.English;

/** The letters about one request that went to one force, as the officer said, the earliest first. */
public record LettersSent(List<SentLetter> all, LocalDate today) {
    static final String NO_RETURN = "no return";

    public static LettersSent of(Edition edition, String request, String force) {
        return new LettersSent(
                edition.docket().decisions().stream()
                        .filter(judged -> judged.state() == JudgedDecision.State.APPLIED)
                        .flatMap(judged -> SentLetter.of(judged.decision()).stream())
                        .filter(sent ->
                                sent.request().equals(request) && sent.force().equals(force))
                        .sorted(Comparator.comparing(SentLetter::day))
                        .toList(),
                edition.imprint().asOf());
    }

    /** Whether an answer that did not come was asked for in the last week. */
    boolean chased() {
        return resting().anyMatch(SentLetter::chases);
    }

    /** Whether something in an answer was asked about in the last week. */
    boolean asks(String code) {
        return resting().anyMatch(sent -> sent.about().contains(code));
    }

    /** Whether it was asked to look again at a refusal that stands. */
    boolean reviewed() {
        return all.stream().anyMatch(sent -> sent.kind().equals(LetterKind.INTERNAL_REVIEW.plain()));
    }

    private Stream<SentLetter> resting() {
        return all.stream().filter(sent -> sent.rests(today));
    }

    /** The kind of letter that is due after those sent, where by the days alone one of some kind would be. */
    LetterKind next(LetterKind byDays) {
        Optional<LetterKind> last = all.stream()
                .flatMap(sent -> LetterKind.of(sent.kind()).stream())
                .filter(LetterKind::reminds)
                .max(Comparator.naturalOrder());
        return byDays.reminds() && last.isPresent() ? last.get().next() : byDays;
    }

    /** Each of them in words, and when the next may go out. */
    public List<String> words() {
        return all.stream()
                .map(sent -> "%s sent on %s.%s"
                        .formatted(
                                English.capital(sent.kind()),
                                English.day(sent.day()),
                                sent.rests(today)
                                        ? " None about the same is written before " + English.day(sent.again()) + "."
                                        : ""))
                .toList();
    }
}
