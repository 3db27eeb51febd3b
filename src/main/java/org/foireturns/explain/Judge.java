package org.foireturns.explain;

import java.util.List;

/** The world outside, which weighs how well a way to read a part of a sheet explains it. */
public interface Judge {
    /** The worth of one way to read a part: higher is better, at most about 4 a value's mean. */
    double worth(List<Table> tables);

    /** The same with the evidence for it. */
    default Weight weigh(List<Table> tables) {
        return Weight.of(worth(tables));
    }
}
