package org.foireturns.describe;

import java.util.HashMap;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** Which label each label is a part of; what was said first holds. */
final class Parents {
    private final Map<Address, Cell> parents = new HashMap<>();

    void put(Item label, Item parent) {
        if (!label.equals(parent)) {
            parents.putIfAbsent(label.cell().address(), parent.cell());
        }
    }

    @Nullable
    Cell of(Cell label) {
        return parents.get(label.address());
    }
}
