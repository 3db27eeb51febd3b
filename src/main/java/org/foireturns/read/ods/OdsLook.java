package org.foireturns.read.ods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.read.format.TellingLook;

/**
 * How a cell looks, and which other styles it may take on.
 *
 * @param formatted whether its style names a number format
 */
record OdsLook(TellingLook look, boolean formatted, List<OdsCondition> conditions) {
    static final OdsLook PLAIN = new OdsLook(TellingLook.PLAIN, false, List.of());

    OdsLook {
        conditions = List.copyOf(conditions);
    }

    /**
     * A number, in the first other style that its conditions let it take on. Where it cannot be told whether a style
     * that hides the number holds, it is taken for hidden: a number is sooner missed than given away.
     */
    Cell number(Address address, BigDecimal number, Function<String, OdsLook> styles) {
        for (OdsCondition condition : conditions) {
            TellingLook other = styles.apply(condition.style()).over(look);
            Optional<Boolean> holds = condition.holds(address, number);
            Cell cell = other.number(address, number);
            if (holds.isPresent() ? holds.get() : !cell.isNumber()) {
                return holds.isPresent() ? cell : Cell.unseen(address, look.style());
            }
        }
        return look.number(address, number);
    }

    /** This style in place of another, whose format it keeps when it has none of its own. */
    private TellingLook over(TellingLook other) {
        return new TellingLook(
                other.style(),
                formatted ? look.format() : other.format(),
                look.struck() || other.struck(),
                look.unseen() || other.unseen());
    }
}
