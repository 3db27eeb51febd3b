package org.foireturns.normalise;

import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Forces;
import org.foireturns.model.Label;
import org.foireturns.model.Platforms;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfForce;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Percent;
import org.foireturns.normalise.LabelMeaning.Silent;
import org.foireturns.normalise.LabelMeaning.Total;
import org.foireturns.normalise.LabelMeaning.Unknown;
import org.foireturns.normalise.LabelMeaning.Unread;

/** Reads one label, once the axis that it stands on is known. */
final class LabelReader {
    private final Vocabulary vocabulary;
    private final Forces forces;
    private final PlatformReader platforms;
    private final GenderReader genders;
    private final String offence;

    LabelReader(Vocabulary vocabulary, Forces forces, Platforms platforms, String offence) {
        this.vocabulary = vocabulary;
        this.forces = forces;
        this.platforms = new PlatformReader(platforms);
        this.genders = new GenderReader(vocabulary);
        this.offence = offence;
    }

    /** Whether a label says the same on every axis: a total, or a category "unknown". */
    boolean neutral(Label label) {
        return vocabulary.totals.are(label.text()) || vocabulary.unknown.are(label.text());
    }

    /** What a label says if it stands on an axis, or nothing when it cannot. */
    Optional<LabelMeaning> on(Axis axis, Label label) {
        Cell cell = label.cell();
        String text = label.text();
        return switch (axis) {
            case PERIOD -> PeriodReader.label(cell).map(found -> new OfPeriod(found.period(), found.lone()));
            case AGE -> AgeReader.read(text).map(OfAge::new);
            case GENDER -> genders.read(text).map(OfGender::new);
            case FORCE -> force(text);
            case OFFENCE -> offence(text);
            case PLATFORM -> platforms.listed(text).map(id -> new OfPlatform(id, true));
            case NONE -> Optional.empty();
        };
    }

    /**
     * What a label says, on its own axis first and on another if it plainly belongs there.
     *
     * @param axis of its neighbours
     */
    LabelMeaning read(Label label, Axis axis) {
        String text = label.text();
        if (vocabulary.totals.are(text)) {
            return new Total(axis);
        }
        if (vocabulary.unknown.are(text)) {
            return axis == Axis.NONE ? new Unread() : new Unknown(axis);
        }
        Optional<LabelMeaning> own = on(axis, label);
        if (own.isPresent()) {
            return own.get();
        }
        if (vocabulary.percent.are(text)) {
            return new Percent();
        }
        for (Axis other : Axis.values()) {
            Optional<LabelMeaning> meaning =
                    other == Axis.PLATFORM && axis != Axis.NONE ? Optional.empty() : on(other, label);
            if (meaning.isPresent() && !misleading(axis, label)) {
                return meaning.get();
            }
        }
        if (axis == Axis.PLATFORM) {
            String id = PlatformReader.unlisted(text);
            return id.isEmpty() ? new Unread() : new OfPlatform(id, false);
        }
        return words(text, axis);
    }

    /** On an axis of platforms a bare number is no age and no year: it is not understood. */
    private static boolean misleading(Axis axis, Label label) {
        return axis == Axis.PLATFORM && label.cell().isNumber();
    }

    private LabelMeaning words(String text, Axis axis) {
        Head head = vocabulary.head(text);
        if (head == Head.PERCENT) {
            return new Percent();
        }
        if (head == Head.COUNT || vocabulary.namesOffence(offence, text)) {
            var periods = PeriodReader.in(text);
            return new Counting(
                    vocabulary.unit(text), genders.in(text).orElse(null), periods.size() == 1 ? periods.get(0) : null);
        }
        if (axis == Axis.OFFENCE) {
            return new OfOffence(false);
        }
        return head.dimension() || head == Head.COMMENT ? new Silent() : new Unread();
    }

    private Optional<LabelMeaning> force(String text) {
        Set<String> named = forces.namedIn(text);
        return named.size() == 1 ? named.stream().findFirst().map(OfForce::new) : Optional.empty();
    }

    private Optional<LabelMeaning> offence(String text) {
        if (vocabulary.namesOtherOffence(offence, text)) {
            return Optional.of(new OfOffence(false));
        }
        boolean counts = vocabulary.head(text) == Head.COUNT;
        return !counts && vocabulary.namesOffence(offence, text) ? Optional.of(new OfOffence(true)) : Optional.empty();
    }

    boolean combined(String text) {
        return platforms.combined(text);
    }

    java.util.List<String> nearest(String text) {
        return platforms.nearest(text);
    }
}
