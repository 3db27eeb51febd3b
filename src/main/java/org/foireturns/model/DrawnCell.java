package org.foireturns.model;

import java.util.List;

/**
 * One cell of a table as it is shown again beside what was made of it.
 *
 * @param text as typed
 * @param path the texts of the labels that govern a value, outermost first; empty for a label
 */
public record DrawnCell(Address address, String text, List<String> path) {
    public DrawnCell {
        path = List.copyOf(path);
    }
}
