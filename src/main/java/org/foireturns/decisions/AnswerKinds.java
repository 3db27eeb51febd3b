package org.foireturns.decisions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.PlatformUnlisted;

/** Which answers each kind of finding takes; {@code answers.properties} names those that take others than most. */
public final class AnswerKinds {
    private static final String ACCEPT = "accept";
    private static final Properties BY_CODE = load();

    private final Platforms platforms;
    private final Function<String, Optional<String>> forces;
    private final Predicate<String> requests;

    /** Answers that may name the platforms of a list, and no force or request. */
    public AnswerKinds(Platforms platforms) {
        this(platforms, name -> Optional.empty(), id -> false);
    }

    /**
     * Answers that may name what is in the books.
     *
     * @param forces the id of the force of an id or a name
     * @param requests whether there is a request of an id
     */
    public AnswerKinds(Platforms platforms, Function<String, Optional<String>> forces, Predicate<String> requests) {
        this.platforms = platforms;
        this.forces = forces;
        this.requests = requests;
    }

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AnswerKinds.class.getResourceAsStream("answers.properties")),
                StandardCharsets.UTF_8)) {
            Properties answers = new Properties();
            answers.load(in);
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of decision that answer one kind of finding. */
    static List<DecisionType> types(String code) {
        return Stream.of(BY_CODE.getProperty(code, DecisionType.ACCEPT_VALUE.word())
                        .split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> DecisionType.of(word).orElseThrow())
                .toList();
    }

    /** The codes that are answered otherwise than most. */
    static List<String> codes() {
        return BY_CODE.stringPropertyNames().stream().sorted().toList();
    }

    /** Whether a decision of a type may let a finding stand. */
    static boolean mayAccept(FindingLine line, DecisionType type) {
        return asks(line) && types(line.code()).contains(type);
    }

    /** A file that is set aside can only be replaced; a note asks nothing. */
    static boolean asks(FindingLine line) {
        return line.severity() == Severity.QUESTION || line.severity() == Severity.ERROR;
    }

    /** What may be answered where nothing is known beside the finding itself. */
    public List<Proposal> to(FindingLine line) {
        return to(line, Bound.NOTHING);
    }

    /** What may be answered, the likeliest first; nothing where only another file, version or claim settles it. */
    public List<Proposal> to(FindingLine line, Bound bound) {
        List<Proposal> proposals = new ArrayList<>();
        if (asks(line)) {
            types(line.code()).forEach(type -> propose(type, line, bound, proposals));
        }
        return List.copyOf(proposals);
    }

    /** The same in words, with what else may be answered: {@code no answer}, {@code until when you wait}. */
    public List<String> words(FindingLine line, Bound bound) {
        return Stream.concat(to(line, bound).stream().map(Proposal::answer), Stream.of(others(line, bound)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Where the readings that are chosen among are all there are, there is nothing else that could stand. */
    private void propose(DecisionType type, FindingLine line, Bound bound, List<Proposal> proposals) {
        switch (type) {
            case SET_STATUS -> proposals.addAll(StatusOffers.of(line));
            case ALIAS -> {
                if (!line.code().equals(Finding.code(PlatformUnlisted.class))) {
                    return;
                }
                String label = PlatformUnlisted.label(line);
                new NearNames(platforms)
                        .of(label)
                        .forEach(near -> proposals.add(
                                alias(label, choice(near), near.id(), "It is another name of " + near.name() + ".")));
                proposals.add(alias(
                        label, DecidedLabel.OWN, DecidedLabel.OWN, "It is a platform of its own, as it is counted."));
            }
            case ACCEPT_VALUE, ACCEPT_DIFFERENCE -> {
                if (proposals.stream().anyMatch(each -> each.type() == DecisionType.CHOOSE_READING)) {
                    return;
                }
                proposals.add(Proposal.ofFile(
                        line,
                        ACCEPT,
                        says(type, line),
                        type,
                        Settlement.where(line),
                        Accepted.of(line, bound).expects(),
                        ""));
            }
            case CHOOSE_READING -> proposals.addAll(ReadingAnswers.offered(line, bound));
            case HEADER_ROW -> proposals.addAll(new HeadAnswers(line, bound, platforms).rows());
            case MAP_COLUMN -> proposals.addAll(new HeadAnswers(line, bound, platforms).columns());
            case LETTER_SENT -> proposals.add(LetterOffer.today(line));
            case RETIRE -> {}
            default -> proposals.addAll(new CountAnswers(line, bound).of(type));
        }
    }

    private static String says(DecisionType type, FindingLine line) {
        if (type == DecisionType.ACCEPT_DIFFERENCE) {
            return "Both numbers stand as they are.";
        }
        return line.severity() == Severity.ERROR
                ? "It stands as it is, and what was left out stays left out."
                : "It stands as it is.";
    }

    /** A platform as it is chosen: by its name, unless that would fall apart in a list of choices. */
    private static String choice(Platform platform) {
        return platform.name().contains(",") ? platform.id() : platform.name();
    }

    private static Proposal alias(String label, String answer, String platform, String says) {
        return new Proposal(answer, says, DecisionType.ALIAS, "", "", "", DecidedLabel.PLATFORM, label, platform);
    }

    /** What an answer means where nothing is known beside the finding itself. */
    public Optional<Proposal> read(FindingLine line, String answer) {
        return read(line, Bound.NOTHING, answer);
    }

    /** What an answer means for a finding: one of those proposed, or what else may be typed. */
    public Optional<Proposal> read(FindingLine line, Bound bound, String answer) {
        String plain = SeenTexts.plain(answer).toLowerCase(Locale.ROOT);
        Optional<Proposal> proposed = to(line, bound).stream()
                .filter(each -> each.answer().equalsIgnoreCase(plain))
                .findFirst();
        if (proposed.isPresent() || !asks(line)) {
            return proposed;
        }
        return types(line.code()).stream()
                .flatMap(type -> typed(type, line, bound, plain).stream())
                .findFirst();
    }

    private Optional<Proposal> typed(DecisionType type, FindingLine line, Bound bound, String plain) {
        CountAnswers counts = new CountAnswers(line, bound);
        return switch (type) {
            case ALIAS ->
                line.code().equals(Finding.code(PlatformUnlisted.class))
                        ? Optional.of(plain)
                                .flatMap(platforms::called)
                                .map(is -> alias(PlatformUnlisted.label(line), plain, is.id(), ""))
                        : LabelAnswer.read(line, plain, platforms);
            case SET_STATUS -> AnswerStatus.of(plain).map(status -> StatusOffers.status(line, plain, ""));
            case HEADER_ROW -> new HeadAnswers(line, bound, platforms).typedRow(plain);
            case MAP_COLUMN -> new HeadAnswers(line, bound, platforms).typedColumn(plain);
            case LETTER_SENT -> LetterOffer.typed(line, plain);
            case SET_VALUE -> counts.typed(plain);
            case ASSIGN_FORCE -> forces.apply(plain).flatMap(id -> counts.assigned(type, id));
            case ASSIGN_REQUEST -> requests.test(plain) ? counts.assigned(type, plain) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What else than the proposals may be typed where nothing is known beside the finding itself. */
    public static String others(FindingLine line) {
        return others(line, Bound.NOTHING);
    }

    /** What else than the proposals may be typed, in words; empty when nothing. */
    public static String others(FindingLine line, Bound bound) {
        return (asks(line) ? types(line.code()) : List.<DecisionType>of())
                .stream()
                        .map(type -> other(type, line, bound))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; or "));
    }

    private static String other(DecisionType type, FindingLine line, Bound bound) {
        return switch (type) {
            case ALIAS ->
                line.code().equals(Finding.code(PlatformUnlisted.class))
                        ? "the name of any platform in config/platforms.csv"
                        : LabelAnswer.label(line)
                                .map(label -> LabelAnswer.WORDS)
                                .orElse("");
            case SET_STATUS -> "until when you wait, for example \"awaited until 31/12/2026\"";
            case MAP_COLUMN -> new HeadAnswers(line, bound, new Platforms(List.of())).words();
            case LETTER_SENT -> LetterOffer.WORDS;
            case SET_VALUE -> new CountAnswers(line, bound).words();
            case ASSIGN_FORCE -> bound.file().isEmpty() ? "" : "the name of the force in config/forces.csv";
            case ASSIGN_REQUEST -> bound.file().isEmpty() ? "" : "the id of the request that it answers";
            default -> "";
        };
    }
}
