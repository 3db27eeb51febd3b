package org.foireturns.describe;

import java.util.List;
import org.foireturns.model.Label;

/**
 * A value, or a sign in the place of one, with its labels.
 *
 * @param stands whether it is a value
 */
record Value(Item item, List<Item> labels, boolean stands) {
    Described.Entry entry() {
        return new Described.Entry(
                item.cell(),
                labels.stream().map(label -> Label.of(label.cell())).toList());
    }
}
