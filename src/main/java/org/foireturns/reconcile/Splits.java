package org.foireturns.reconcile;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Unit;

/** Which splits of an answer, counted in which units, may answer for a dimension. */
final class Splits {
    private static final Set<Dimension> GENDER = Set.of(Dimension.VICTIM_GENDER);
    private static final Set<Dimension> AGE = Set.of(Dimension.VICTIM_AGE);
    static final Set<Dimension> GENDER_AGE = Cut.split(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE);
    private static final Set<Dimension> GENDER_PLATFORM = Cut.split(Dimension.VICTIM_GENDER, Dimension.PLATFORM);
    private static final Set<Dimension> AGE_PLATFORM = Cut.split(Dimension.VICTIM_AGE, Dimension.PLATFORM);

    static final Set<Dimension> PLATFORM = Set.of(Dimension.PLATFORM);

    private Splits() {}

    /** The splits whose sum may answer for a dimension, the best first. */
    static List<Set<Dimension>> answering(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> List.of(GENDER, AGE, GENDER_AGE, Cut.JOINT);
            case VICTIM_GENDER -> List.of(GENDER_AGE, GENDER_PLATFORM, Cut.JOINT);
            case VICTIM_AGE -> List.of(GENDER_AGE, AGE_PLATFORM, Cut.JOINT);
            case PLATFORM -> List.of(GENDER_PLATFORM, AGE_PLATFORM, Cut.JOINT);
        };
    }

    /** The units that may answer a question, the best first. */
    static List<Unit> units(Dimension dimension) {
        return dimension == Dimension.PLATFORM
                ? List.of(Unit.OFFENCES, Unit.MENTIONS, Unit.VICTIMS)
                : List.of(Unit.OFFENCES, Unit.VICTIMS);
    }
}
