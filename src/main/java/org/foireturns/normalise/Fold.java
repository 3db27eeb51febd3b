package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Role;
import org.foireturns.model.ShownText;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.Naming;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfForce;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.OfYearPart;
import org.foireturns.normalise.LabelMeaning.Percent;
import org.foireturns.normalise.LabelMeaning.Total;
import org.foireturns.normalise.LabelMeaning.Unknown;
import org.foireturns.normalise.LabelMeaning.Unread;
import org.jspecify.annotations.Nullable;

/** What all labels of one value say together. Two labels that contradict each other are not understood. */
final class Fold {
    private static final String NO_HEAD = "(a column without a head)";

    private @Nullable Period period;
    private @Nullable VictimGender gender;
    private @Nullable VictimAge age;
    private @Nullable String platform;
    private @Nullable String force;
    private @Nullable Unit unit;
    private @Nullable YearPart part;
    private String partLabel = "";
    private boolean total;
    private boolean severalForces;
    private boolean percent;
    private boolean otherOffence;
    private final List<String> unread = new ArrayList<>();

    private Fold() {}

    static Fold of(RawObservation value, Meanings meanings) {
        Fold fold = new Fold();
        value.columns().forEach(label -> fold.add(label, meanings));
        int last = value.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            Label label = value.rows().get(i);
            if (i == last || !meanings.overItsParts(label)) {
                fold.add(label, meanings);
            }
        }
        innermost(value)
                .filter(label -> meanings.of(label) instanceof Naming)
                .forEach(label -> fold.unread.add(label.text()));
        return fold;
    }

    /** The labels next to a value; one that is but the head of its row labels is none. */
    private static Stream<Label> innermost(RawObservation value) {
        List<Label> rows = value.rows();
        List<Label> columns = value.columns();
        Stream<Label> beside = rows.isEmpty() ? Stream.empty() : Stream.of(rows.get(rows.size() - 1));
        Stream<Label> over = columns.isEmpty() ? Stream.empty() : Stream.of(columns.get(columns.size() - 1));
        return Stream.concat(
                beside,
                over.filter(label -> rows.stream()
                        .map(Label::head)
                        .noneMatch(head -> head != null && head.cell().equals(label.cell()))));
    }

    private void add(Label label, Meanings meanings) {
        meanings.of(label).each().forEach(meaning -> add(meaning, label, meanings));
    }

    private void add(LabelMeaning meaning, Label label, Meanings meanings) {
        if (meaning instanceof OfPeriod said) {
            addPeriod(said.period(), label);
        } else if (meaning instanceof OfYearPart said) {
            addPart(said.part(), label);
        } else if (meaning instanceof OfAge said) {
            addAge(said.age(), label);
        } else if (meaning instanceof OfGender said) {
            addGender(said.gender(), label);
        } else if (meaning instanceof OfPlatform said) {
            addPlatform(said.id(), label);
        } else if (meaning instanceof OfForce said) {
            addForce(said.id(), label);
        } else if (meaning instanceof OfOffence said) {
            otherOffence |= !said.asked();
        } else if (meaning instanceof Counting said) {
            unit = unit == null || said.unit() != Unit.OFFENCES ? said.unit() : unit;
            said.of().forEach(part -> add(part, label, meanings));
        } else if (meaning instanceof Unknown said) {
            addUnknown(said.axis(), label);
        } else if (meaning instanceof Total said) {
            addTotal(said.axis(), label, meanings);
        } else if (meaning instanceof Percent) {
            percent = true;
        } else if (meaning instanceof Unread) {
            unread.add(label.text());
        }
    }

    /** A "Total" that stands alone on its axis is the head of the counts and no sum over others. */
    private void addTotal(Axis axis, Label label, Meanings meanings) {
        total |= axis != Axis.NONE || !(meanings.of(label) instanceof Total);
        if (axis == Axis.PERIOD) {
            meanings.span(label).ifPresent(span -> addPeriod(span, label));
        }
        severalForces |= axis == Axis.FORCE;
        otherOffence |= axis == Axis.OFFENCE && meanings.mixesOffences(label);
    }

    private void addUnknown(Axis axis, Label label) {
        switch (axis) {
            case AGE -> addAge(VictimAge.UNKNOWN, label);
            case GENDER -> addGender(VictimGender.UNKNOWN, label);
            case PLATFORM -> addPlatform(Observation.UNKNOWN_PLATFORM, label);
            default -> unread.add(label.text());
        }
    }

    /** A month under its year is the month. */
    private void addPeriod(Period said, Label label) {
        if (period == null || period.contains(said)) {
            period = said;
        } else if (!said.contains(period)) {
            unread.add(label.text());
        }
    }

    private void addPart(YearPart said, Label label) {
        if (part != null && !part.equals(said)) {
            unread.add(label.text());
        }
        part = said;
        partLabel = label.text();
    }

    private void addForce(String said, Label label) {
        if (force != null && !force.equals(said)) {
            unread.add(label.text());
        }
        force = said;
    }

    private void addGender(VictimGender said, Label label) {
        if (gender != null && gender != said) {
            unread.add(label.text());
        }
        gender = said;
    }

    private void addAge(VictimAge said, Label label) {
        if (age != null && !age.equals(said)) {
            unread.add(label.text());
        }
        age = said;
    }

    private void addPlatform(String said, Label label) {
        if (platform != null && !platform.equals(said)) {
            unread.add(label.text());
        }
        platform = said;
    }

    /**
     * The period that the labels say; months without a year are those of the block's year.
     *
     * @param block the period of the block, or null when it says none
     */
    @Nullable
    Period period(@Nullable Period block) {
        Period whole = period == null ? block : period;
        if (part == null || whole == null) {
            return part == null ? whole : null;
        }
        Period months = part.in(whole).orElse(null);
        if (months == null) {
            unread.add(partLabel);
        }
        return months;
    }

    @Nullable
    String force() {
        return force;
    }

    /** The victim's gender, or the one that stands over the whole block. */
    VictimGender gender(VictimGender block) {
        return gender == null ? block : gender;
    }

    /** The victim's age, or the one that stands over the whole block. */
    VictimAge age(VictimAge block) {
        return age == null ? block : age;
    }

    /** The platform, or the one that stands over the whole block. */
    String platform(String block) {
        return platform == null ? block : platform;
    }

    /**
     * The unit that the labels say, or the block's own.
     *
     * @param platformUnit the unit of platform counts when no label says one
     */
    Unit unit(Unit platformUnit) {
        if (unit != null && (unit != Unit.OFFENCES || platform == null)) {
            return unit;
        }
        return platform == null ? Unit.OFFENCES : platformUnit;
    }

    Role role() {
        return total ? Role.STATED_TOTAL : Role.DETAIL;
    }

    boolean percent() {
        return percent;
    }

    /** Whether the value is a total over several forces. */
    boolean severalForces() {
        return severalForces && force == null;
    }

    boolean otherOffence() {
        return otherOffence;
    }

    /** The labels that were not understood, as far as they may be shown. */
    List<String> unread() {
        return unread.stream()
                .map(text -> text.isEmpty() ? NO_HEAD : ShownText.of(text))
                .toList();
    }
}
