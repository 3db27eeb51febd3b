package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Forces;
import org.foireturns.model.Label;
import org.foireturns.model.Platforms;
import org.foireturns.model.ShownText;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.LabelMeaning.Naming;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Percent;
import org.foireturns.normalise.LabelMeaning.Several;
import org.foireturns.normalise.LabelMeaning.Silent;
import org.foireturns.normalise.LabelMeaning.Total;
import org.foireturns.normalise.LabelMeaning.Unknown;
import org.foireturns.normalise.LabelMeaning.Unread;

/** Reads one label, once the axis that it stands on is known. */
final class LabelReader {
    /** Words that say whose gender or age is unknown. */
    private static final Pattern PADDING = Pattern.compile(
            "(?i)\\b(?:victims?|persons?|child(?:ren)?|gender|sex|age|ages|age group|platforms?|of|the)\\b");
    /** A longer text is no name of a category. */
    static final int LONGEST = 250;

    private static final Pattern ANNOUNCED = Pattern.compile("([^:\u2013-]+?)(?:\\s*:|\\s+[\u2013-])\\s+(\\S.*)");

    private final Vocabulary vocabulary;
    private final PlatformReader platforms;
    private final KindReader kinds;
    private final CountingReader counting;
    private final AreaTotals areas;
    private final String offence;
    private final Remembered<Asked, Optional<LabelMeaning>> ofParts = new Remembered<>(this::part);
    private final Remembered<Asked, Optional<LabelMeaning>> neutrals = new Remembered<>(this::neutralOnce);

    /** A text on an axis: what it says does not depend on its cell. */
    private record Asked(Axis axis, String text) {}

    LabelReader(Vocabulary vocabulary, Forces forces, Platforms platforms, String offence) {
        this.vocabulary = vocabulary;
        this.platforms = new PlatformReader(platforms);
        this.kinds = new KindReader(vocabulary, forces, this.platforms, offence);
        this.counting = new CountingReader(vocabulary, this.platforms);
        this.areas = new AreaTotals(vocabulary, forces);
        this.offence = offence;
    }

    /** Whether a label can be read on some axis, or heads one. */
    boolean known(Label label) {
        return neutral(label)
                || Stream.of(Axis.values()).anyMatch(axis -> on(axis, label).isPresent())
                || vocabulary.head(label.text()).dimension()
                || vocabulary.counted.are(label.text());
    }

    /** Whether a label says the same on every axis: a total, or a category "unknown". */
    boolean neutral(Label label) {
        return vocabulary.silent.are(label.text())
                || neutral(label.text(), Axis.NONE).isPresent();
    }

    private Optional<LabelMeaning> neutral(String text, Axis axis) {
        return text.length() > LONGEST ? Optional.empty() : neutrals.apply(new Asked(axis, text));
    }

    private Optional<LabelMeaning> neutralOnce(Asked asked) {
        Optional<LabelMeaning> whole = neutralWord(asked.text, asked.axis);
        return whole.isPresent() ? whole : Composite.twice(asked.text, part -> neutralWord(part, asked.axis));
    }

    private Optional<LabelMeaning> neutralWord(String text, Axis axis) {
        if (vocabulary.totals.are(text)) {
            return Optional.of(new Total(axis));
        }
        if (!vocabulary.unknown.are(text)
                && !vocabulary.unknown.are(PADDING.matcher(text).replaceAll(" "))) {
            return Optional.empty();
        }
        Axis named = Axis.under(vocabulary.head(text));
        return Optional.of(new Unknown(named == Axis.NONE ? axis : named));
    }

    /** What a label says if it stands on an axis, or nothing when it cannot. */
    Optional<LabelMeaning> on(Axis axis, Label label) {
        return kinds.on(axis, label);
    }

    /**
     * What a label says, on its own axis first and on another if it plainly belongs there.
     *
     * @param axis of its neighbours
     */
    LabelMeaning read(Label label, Axis axis) {
        String text = label.text();
        if (vocabulary.silent.are(text)) {
            return new Silent();
        }
        Optional<LabelMeaning> neutral = neutral(text, axis);
        if (neutral.isPresent()) {
            return neutral.get() instanceof Unknown unknown && unknown.axis() == Axis.NONE
                    ? new Unread()
                    : neutral.get();
        }
        if (vocabulary.head(text) == Head.YOUNGEST_VICTIM) {
            return new Unread();
        }
        return on(axis, label)
                .or(() -> vocabulary.percent.are(text) ? Optional.of(new Percent()) : Optional.empty())
                .or(() -> totalInWords(text, axis))
                .or(() -> onAnother(axis, label))
                .or(() -> announced(text))
                .or(() -> parts(text, axis).map(Several::new))
                .or(() -> unlisted(text, axis))
                .orElseGet(() -> words(text, axis));
    }

    /** A category behind the name of its axis: "Platform used: Snapchat". */
    private Optional<LabelMeaning> announced(String text) {
        Matcher colon = ANNOUNCED.matcher(text);
        if (text.length() > LONGEST || !colon.matches()) {
            return Optional.empty();
        }
        Axis axis = Axis.under(vocabulary.head(colon.group(1)));
        return neutralWord(colon.group(2), axis)
                .filter(meaning -> !(meaning instanceof Total))
                .or(() -> kinds.on(axis, colon.group(2)));
    }

    /** "Total sexual communication with a child" below forces or genders is the total over them. */
    private Optional<LabelMeaning> totalInWords(String text, Axis axis) {
        if (axis == Axis.FORCE && areas.names(text)) {
            return Optional.of(new Total(axis));
        }
        boolean counts = vocabulary.head(text) == Head.COUNT || vocabulary.namesOffence(offence, text);
        if (axis == Axis.NONE || axis == Axis.OFFENCE || !counts || !beginsWithTotal(text)) {
            return Optional.empty();
        }
        boolean ofNothingElse = counting.read(text) instanceof LabelMeaning.Counting said
                && said.of().isEmpty();
        return ofNothingElse ? Optional.of(new Total(axis)) : Optional.empty();
    }

    private boolean beginsWithTotal(String text) {
        return vocabulary.totals.are(Key.of(text).split(" ", 2)[0]);
    }

    private Optional<LabelMeaning> onAnother(Axis axis, Label label) {
        return Stream.of(Axis.values())
                .filter(other -> other != axis && (other != Axis.PLATFORM || axis == Axis.NONE || axis == Axis.OFFENCE))
                .flatMap(other -> on(other, label).stream())
                .findFirst()
                .filter(meaning -> plainOn(axis, label, meaning));
    }

    /** Whether a label is plain enough to be read apart from its neighbours. */
    private static boolean plainOn(Axis axis, Label label, LabelMeaning meaning) {
        boolean digits = label.text().strip().matches("[0-9]+");
        if (axis == Axis.NONE) {
            return true;
        }
        if (meaning instanceof OfGender said) {
            return said.gender() != VictimGender.OTHER && label.text().strip().length() > 1;
        }
        return !(meaning instanceof OfAge && digits)
                && !(axis == Axis.PLATFORM && label.cell().isNumber());
    }

    private Optional<List<LabelMeaning>> parts(String text, Axis axis) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Composite.parts(text, part -> ofParts.apply(new Asked(axis, part)));
    }

    /**
     * What one part of a label says; an "unknown" without a word of its own is of the axis of the label's neighbours.
     */
    private Optional<LabelMeaning> part(Asked asked) {
        String text = asked.text;
        Axis axis = asked.axis;
        Optional<LabelMeaning> neutral = neutralWord(text, Axis.NONE);
        if (neutral.isPresent()) {
            return neutral.map(meaning -> meaning instanceof Unknown unknown && unknown.axis() == Axis.NONE
                            ? new Unknown(axis)
                            : meaning)
                    .filter(meaning -> !meaning.equals(new Unknown(Axis.NONE)));
        }
        return Stream.of(Axis.PERIOD, Axis.GENDER, Axis.AGE, Axis.PLATFORM)
                .flatMap(kind ->
                        kinds.on(kind, text).or(() -> Composite.twice(text, half -> kinds.on(kind, half))).stream())
                .findFirst()
                .filter(meaning -> !(meaning instanceof OfAge && text.strip().matches("[0-9]+")));
    }

    private Optional<LabelMeaning> unlisted(String text, Axis axis) {
        boolean named = text.chars().anyMatch(Character::isLetter);
        return axis == Axis.PLATFORM && named && !beginsWithTotal(text) && !countsOffences(text)
                ? Optional.of(PlatformReader.unlisted(ShownText.of(text)))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new OfPlatform(id, false))
                : Optional.empty();
    }

    /** "Number of sexual communication with a child offences" is no platform, whatever stands below it. */
    private boolean countsOffences(String text) {
        return vocabulary.head(text) == Head.COUNT && vocabulary.namesOffence(offence, text);
    }

    private LabelMeaning words(String text, Axis axis) {
        Head head = vocabulary.head(text);
        if (head == Head.PERCENT) {
            return new Percent();
        }
        if (axis == Axis.PLATFORM) {
            return countsOffences(text) && !vocabulary.says(Head.PLATFORM, text) ? counting.read(text) : new Unread();
        }
        if (head == Head.COUNT || vocabulary.counted.are(text) || vocabulary.namesOffence(offence, text)) {
            return counting.read(text);
        }
        if (axis == Axis.OFFENCE) {
            return new OfOffence(false);
        }
        return head.dimension() || head == Head.COMMENT ? new Naming() : new Unread();
    }

    /** Whether the head over a label says that it stands on an axis. */
    boolean headed(Label label, Axis axis) {
        Label head = label.head();
        return head != null && Axis.under(vocabulary.head(head.text())) == axis;
    }

    PlatformReader platforms() {
        return platforms;
    }

    boolean combined(String text) {
        return platforms.combined(text);
    }

    boolean generic(String text) {
        return vocabulary.generic.are(text);
    }

    /** Ids of the platforms in the group that a text names: "Meta"; none when it names no group. */
    Set<String> platformsOf(String group) {
        return platforms.group(group);
    }

    List<String> nearest(String text) {
        return platforms.nearest(text);
    }
}
