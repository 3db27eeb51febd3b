package org.foireturns.describe;

import java.util.List;

/**
 * One table of a frame.
 *
 * <pre>
 * Age   | 2018/19 | 2019/20   heads
 * Girls |         |           body
 * 0-11  | 3       | 4         body
 * </pre>
 *
 * @param heads rows of heads, from the top
 * @param units rows below the heads that only say in what is counted
 * @param body all other rows down to the last one with a value
 */
record Section(List<Integer> heads, List<Integer> units, List<Integer> body) {
    Section {
        heads = List.copyOf(heads);
        units = List.copyOf(units);
        body = List.copyOf(body);
    }
}
