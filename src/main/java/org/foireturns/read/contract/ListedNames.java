package org.foireturns.read.contract;

import java.util.HashSet;
import java.util.Set;
import org.foireturns.model.Storable;

/**
 * The names of the sheets that one file lists, told apart. A sheet is known by its name from here on, so no two of a
 * file may share one: a later sheet of the same name gets a number, as in "Answer (2)".
 */
public final class ListedNames {
    private final Set<String> given = new HashSet<>();
    private int listed;
    private boolean shared;

    /** The name of the next sheet in the file's order, whether or not it holds cells. */
    public String next(String written) {
        listed++;
        String own = written.isBlank() ? "Sheet " + listed : Storable.text(written);
        String name = own;
        for (int number = 2; !given.add(name); number++) {
            name = own + " (" + number + ")";
            shared = true;
        }
        return name;
    }

    /** Whether a sheet had to be named anew because an earlier one has its name. */
    public boolean shared() {
        return shared;
    }
}
