package org.foireturns.normalise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Forces;
import org.foireturns.model.Label;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfForce;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.OfYearPart;

/** Reads what a text may be by itself, by the kind of axis that it would stand on. */
final class KindReader {
    private final Vocabulary vocabulary;
    private final Forces forces;
    private final PlatformReader platforms;
    private final GenderReader genders;
    private final String offence;
    private final Remembered<String, Map<Axis, LabelMeaning>> kinds = new Remembered<>(this::kindsOf);

    KindReader(Vocabulary vocabulary, Forces forces, PlatformReader platforms, String offence) {
        this.vocabulary = vocabulary;
        this.forces = forces;
        this.platforms = platforms;
        this.genders = new GenderReader(vocabulary);
        this.offence = offence;
    }

    /** What a label says if it stands on an axis, or nothing when it cannot. */
    Optional<LabelMeaning> on(Axis axis, Label label) {
        Cell cell = label.cell();
        if (cell.kind() == CellKind.DATE && cell.date() != null) {
            return switch (axis) {
                case PERIOD -> PeriodReader.date(cell.date()).map(found -> new OfPeriod(found.period(), false));
                case AGE -> AgeReader.behind(cell.date()).stream().findFirst().map(age -> new OfAge(age, true));
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(kinds.apply(label.text()).get(axis));
    }

    /** All that a text may be, by the axis that it would stand on. */
    private Map<Axis, LabelMeaning> kindsOf(String text) {
        Map<Axis, LabelMeaning> kinds = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            on(axis, text)
                    .or(() -> Composite.twice(text, part -> on(axis, part)))
                    .ifPresent(meaning -> kinds.put(axis, meaning));
        }
        return kinds.isEmpty() ? Map.of() : kinds;
    }

    /** What a text says without its other half, where it says the same twice. */
    Optional<LabelMeaning> on(Axis axis, String text) {
        if (text.length() > LabelReader.LONGEST) {
            return axis == Axis.OFFENCE ? offence(text) : axis == Axis.FORCE ? force(text) : Optional.empty();
        }
        return switch (axis) {
            case PERIOD ->
                PeriodReader.label(text)
                        .<LabelMeaning>map(found -> new OfPeriod(found.period(), found.lone()))
                        .or(() -> YearPart.read(text).map(OfYearPart::new));
            case AGE -> AgeReader.read(text).map(age -> new OfAge(age, false));
            case GENDER -> genders.read(text).map(OfGender::new);
            case FORCE -> force(text);
            case OFFENCE -> offence(text);
            case PLATFORM -> platforms.listed(text).map(id -> new OfPlatform(id, true));
            case NONE -> Optional.empty();
        };
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
}
