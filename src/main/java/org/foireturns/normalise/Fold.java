package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfForce;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Percent;
import org.foireturns.normalise.LabelMeaning.Total;
import org.foireturns.normalise.LabelMeaning.Unknown;
import org.foireturns.normalise.LabelMeaning.Unread;
import org.jspecify.annotations.Nullable;

/** What all labels of one value say together. Two labels that contradict each other are not understood. */
final class Fold {
    private @Nullable Period period;
    private @Nullable VictimGender gender;
    private @Nullable VictimAge age;
    private @Nullable String platform;
    private @Nullable String force;
    private @Nullable Unit unit;
    private boolean total;
    private boolean percent;
    private boolean otherOffence;
    private final List<String> unread = new ArrayList<>();

    private Fold() {}

    static Fold of(RawObservation value, Meanings meanings) {
        Fold fold = new Fold();
        List<Label> labels = new ArrayList<>(value.columns());
        labels.addAll(value.rows());
        labels.forEach(label -> fold.add(label, meanings));
        return fold;
    }

    private void add(Label label, Meanings meanings) {
        LabelMeaning meaning = meanings.of(label);
        if (meaning instanceof OfPeriod said) {
            addPeriod(said.period(), label);
        } else if (meaning instanceof OfAge said) {
            addAge(said.age(), label);
        } else if (meaning instanceof OfGender said) {
            addGender(said.gender(), label);
        } else if (meaning instanceof OfPlatform said) {
            addPlatform(said.id(), label);
        } else if (meaning instanceof OfForce said) {
            force = said.id();
        } else if (meaning instanceof OfOffence said) {
            otherOffence |= !said.asked();
        } else if (meaning instanceof Counting said) {
            addCounting(said, label);
        } else if (meaning instanceof Unknown said) {
            addUnknown(said.axis(), label);
        } else if (meaning instanceof Total said) {
            total = true;
            if (said.axis() == Axis.PERIOD) {
                meanings.span(label).ifPresent(span -> addPeriod(span, label));
            }
        } else if (meaning instanceof Percent) {
            percent = true;
        } else if (meaning instanceof Unread) {
            unread.add(label.text());
        }
    }

    private void addCounting(Counting said, Label label) {
        if (unit == null || said.unit() != Unit.OFFENCES) {
            unit = said.unit();
        }
        if (said.gender() != null) {
            addGender(said.gender(), label);
        }
        if (said.period() != null) {
            addPeriod(said.period(), label);
        }
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

    @Nullable
    Period period() {
        return period;
    }

    @Nullable
    String force() {
        return force;
    }

    VictimGender gender() {
        return gender == null ? VictimGender.ALL : gender;
    }

    VictimAge age() {
        return age == null ? VictimAge.ALL : age;
    }

    String platform() {
        return platform == null ? Observation.ALL_PLATFORMS : platform;
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

    boolean otherOffence() {
        return otherOffence;
    }

    List<String> unread() {
        return unread;
    }
}
