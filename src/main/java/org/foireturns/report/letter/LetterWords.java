package org.foireturns.report.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Offences;
import org.foireturns.model.Request;
import org.foireturns.model.finding.YearNotHeld;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Letterhead;

/** The sentences of the letters about one request to one force. */
final class LetterWords {
    private static final Properties WORDS = load();
    private static final String SCOTLAND = "scotland";

    private final Request request;
    private final String offence;
    private final String law;
    private final LocalDate day;
    private final Letterhead head;

    LetterWords(Request request, String nation, Offences offences, LocalDate day, Letterhead head) {
        this.request = request;
        String name = offences.name(request.offence());
        this.law = nation.equals(SCOTLAND) ? SCOTLAND : "uk";
        this.offence = words("offence." + law)
                .replace("{name}", name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1))
                .replace("{code}", request.offence());
        this.day = day;
        this.head = head;
    }

    static LetterWords of(Request request, String force, Edition edition) {
        String nation =
                edition.registers().forces().byId(force).map(Force::nation).orElse("");
        return new LetterWords(
                request,
                nation,
                edition.registers().offences(),
                edition.imprint().asOf(),
                edition.letterhead());
    }

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(LetterWords.class.getResourceAsStream("letters.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    String opening(LetterKind kind) {
        LocalDate sent = request.sent();
        LocalDate due = request.due();
        return words(kind.word())
                .replace("{request}", sent == null ? "" : " of " + English.day(sent))
                .replace("{due}", due == null ? "" : English.day(due))
                .replace("{late}", due == null ? "" : English.counted(late(due), "day") + " ago");
    }

    private long late(LocalDate due) {
        return ChronoUnit.DAYS.between(due, day);
    }

    /** What was asked, question by question, as the request has it. */
    String asked() {
        return questions("asked");
    }

    /** The same where it is asked for the first time. */
    String request() {
        return questions("request").replace("{act}", words("act." + law));
    }

    private String questions(String opening) {
        String periods =
                English.list(request.periods().stream().map(English::period).toList());
        StringBuilder text = new StringBuilder(words(periods.isEmpty() ? opening + "-open" : opening)
                .replace("{offence}", offence)
                .replace("{periods}", periods));
        questions().forEach(question -> text.append("\n- ").append(words(question)));
        return text.toString();
    }

    /** How to fill in the form, where to send it, and what to do about what cannot be given. */
    String howToAnswer() {
        return words("form").replace("{address}", address()) + "\n\n" + words("withhold") + "\n\n" + words("part");
    }

    String requestClosing() {
        LocalDate due = request.due();
        String by = due == null ? "" : words("due").replace("{due}", English.day(due));
        return words("answer-by").replace("{due}", by) + "\n\n" + signed(words("request-closing"));
    }

    private String address() {
        return head.address().isEmpty() ? "" : words("address").replace("{address}", head.address());
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>(Stream.of(Dimension.values())
                .filter(request.questions()::contains)
                .map(Dimension::id)
                .toList());
        if (request.youngestVictim()) {
            questions.add(Answer.YOUNGEST_VICTIM);
        }
        return questions;
    }

    /** What an answer leaves out: {@code Please send us ... the age of the youngest victim.} */
    String missing(List<String> questions) {
        return words("missing").replace("{questions}", numbers(questions));
    }

    /** What an answer leaves out of some years. */
    String years(YearNotHeld.Left left) {
        return words("years").replace("{periods}", left.periods()).replace("{questions}", numbers(left.questions()));
    }

    private static String numbers(List<String> questions) {
        return English.list(
                questions.stream().map(question -> words("missing." + question)).toList());
    }

    /** What is said of points for which a letter has no room. */
    String apart(int points) {
        return words("apart").replace("{points}", English.counted(points, "point"));
    }

    String send() {
        return words("send").replace("{address}", address()) + " " + words("hold");
    }

    /** What the law says of an answer that is late, and what is next. */
    Optional<String> law(LetterKind kind) {
        String duty = words("duty").replace("{act}", words("act." + law));
        return switch (kind) {
            case FIRST_CHASER -> Optional.of(duty);
            case SECOND_CHASER -> Optional.of(duty + " " + words("review." + law));
            case LAST_CHASER -> Optional.of(duty + " " + words("commissioner." + law));
            case NO_DUE_DAY, NOT_FOUND, THANKS_AND_QUESTION, CORRECTION, INTERNAL_REVIEW, REQUEST -> Optional.empty();
        };
    }

    /** What a force refused, and by which section of its law. */
    String refused(List<Response> responses) {
        Map<String, List<String>> bySection = new TreeMap<>();
        responses.forEach(response -> bySection
                .computeIfAbsent(response.section(), none -> new ArrayList<>())
                .add(response.question()));
        return words("refused")
                .replace(
                        "{refused}",
                        English.list(bySection.entrySet().stream()
                                .map(each -> numbers(each.getValue())
                                        + (each.getKey().isEmpty()
                                                ? words("without-section")
                                                : words("by-section")
                                                        .replace("{section}", each.getKey())
                                                        .replace("{act}", words("act." + law))))
                                .toList()));
    }

    /** @param inTime whether it is known that no more than 40 working days have passed since the refusal */
    String review(boolean inTime) {
        return words("ask-review." + law).replace("{act}", words("act." + law)) + " "
                + words(inTime ? "in-time" : "perhaps-late");
    }

    /** What the force is asked to look at, whatever it refused. */
    String grounds() {
        return words("grounds");
    }

    /** What it is asked to look at by the sections that it names: {@code 12(1)} is of section 12. */
    Stream<String> grounds(List<String> sections) {
        return sections.stream()
                .map(section -> "ground." + law + "." + section.replaceFirst("[^0-9].*", ""))
                .distinct()
                .flatMap(key -> Stream.ofNullable(WORDS.getProperty(key)));
    }

    String outcome() {
        return words("outcome." + law);
    }

    String closing() {
        return signed(words("closing"));
    }

    private String signed(String thanks) {
        String signature = head.signature().strip();
        return thanks + "\n\nYours faithfully\n" + (signature.isEmpty() ? "" : "\n" + signature + "\n");
    }
}
