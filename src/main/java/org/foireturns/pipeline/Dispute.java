package org.foireturns.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.meaning.Taken;
import org.foireturns.model.Address;
import org.foireturns.sight.Seen;
import org.foireturns.sight.Witness;

/**
 * A number of which two readers say different things.
 *
 * @param text as it stands in the cell
 * @param own what the table as a whole says, in words
 * @param seen what is seen from the cell and differs, in words, and where
 * @param says the same by axis
 */
record Dispute(String text, String own, String seen, Map<Axis, Witness> says) {
    Dispute {
        says = Map.copyOf(says);
    }

    /** What is seen from a number and contradicts what it was taken for. */
    static Dispute of(String text, String own, Contradiction other, Seen seen) {
        Map<Axis, Witness> says = new EnumMap<>(Axis.class);
        other.axes()
                .forEach(axis ->
                        says.put(axis, Objects.requireNonNull(seen.says().get(axis))));
        return new Dispute(text, own, other.words(), says);
    }

    /** Both readings, as the question tells them. */
    String words() {
        return own + ", or " + seen;
    }

    /**
     * What is asked of the number in a cell. A label in the number's own row is seen by both readers and is hardly
     * another line's: where one says something else than the table as a whole, it is what we propose. What stands over
     * the number or further away may govern another table, and there we propose what the table says.
     */
    Asked asked(Address at) {
        boolean ownRow =
                says.values().stream().allMatch(witness -> witness.place().matches("[A-Z]+" + at.rowNumber()));
        return new Asked(words(), ownRow ? taken() : Map.of());
    }

    /** What the number is taken for where one believes what is seen. */
    Map<Axis, Taken> taken() {
        Map<Axis, Taken> taken = new EnumMap<>(Axis.class);
        says.forEach((axis, witness) ->
                taken.put(axis, new Taken(witness.value(), witness.place(), Contradiction.whole(witness.value()))));
        return taken;
    }
}
