package org.foireturns.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says over which labels of an inner line each label of an outer line stands. Where the inner labels repeat, each turn
 * is a group, wherever in it the outer label stands; else a label in the middle is over as many on both sides, and any
 * other goes on until the next.
 *
 * <pre>
 *      |      | Female |      |      | Male |
 * 0-15 | 16-24 | 25+   | 0-15 | 16-24 | 25+
 * </pre>
 *
 * @param outer by position; null where no label stands
 * @param inner by position; null where no label stands
 */
record Spread(List<@Nullable Item> outer, List<@Nullable Item> inner) {
    /**
     * The outer label of each position.
     *
     * @param ends positions where something further out begins, over which no label goes on
     */
    List<@Nullable Item> over(IntPredicate ends) {
        List<Integer> places = places();
        if (places.isEmpty()) {
            return outer;
        }
        List<Integer> turns = turns();
        if (turns.size() > 1 && turns.size() == places.size() && oneInEach(turns, places)) {
            List<@Nullable Item> spread = new ArrayList<>(outer);
            for (int i = 0; i < turns.size(); i++) {
                fill(spread, places.get(i), turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : outer.size());
            }
            return spread;
        }
        List<@Nullable Item> centred = places.get(0) > 0 ? centred(places) : null;
        return centred != null ? centred : goingOn(places, ends);
    }

    /** The positions where an outer label begins. */
    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        Item last = null;
        for (int i = 0; i < outer.size(); i++) {
            Item item = outer.get(i);
            if (item != null && !item.equals(last)) {
                places.add(i);
            }
            last = item == null ? last : item;
        }
        return places;
    }

    /** The positions behind which the inner labels begin again with one that was said since they last began. */
    private List<Integer> turns() {
        List<Integer> turns = new ArrayList<>();
        Set<String> said = new HashSet<>();
        Item last = null;
        int behindLast = 0;
        for (int i = 0; i < inner.size(); i++) {
            Item item = inner.get(i);
            if (item != null && !item.equals(last) && (turns.isEmpty() || !said.add(item.said()))) {
                turns.add(behindLast);
                said.clear();
                said.add(item.said());
            }
            last = item == null ? last : item;
            behindLast = item == null ? behindLast : i + 1;
        }
        return turns;
    }

    private boolean oneInEach(List<Integer> turns, List<Integer> places) {
        for (int i = 0; i < turns.size(); i++) {
            int end = i + 1 < turns.size() ? turns.get(i + 1) : outer.size();
            if (places.get(i) < turns.get(i) || places.get(i) >= end) {
                return false;
            }
        }
        return true;
    }

    /** Groups of which each has its label in the middle; null where they do not come out even. */
    private @Nullable List<@Nullable Item> centred(List<Integer> places) {
        List<@Nullable Item> spread = new ArrayList<>(outer);
        int start = 0;
        for (int place : places) {
            int end = 2 * place - start + 1;
            boolean last = place == places.get(places.size() - 1);
            if (last && Math.abs(end - outer.size()) <= 1) {
                end = outer.size();
            }
            if (place < start || end > outer.size()) {
                return null;
            }
            fill(spread, place, start, end);
            start = end;
        }
        return start == outer.size() ? spread : null;
    }

    private List<@Nullable Item> goingOn(List<Integer> places, IntPredicate ends) {
        List<@Nullable Item> spread = new ArrayList<>(outer);
        for (int place : places) {
            Item item = outer.get(place);
            if (item == null || item.isMerged()) {
                continue;
            }
            int end = place + 1;
            while (end < outer.size() && outer.get(end) == null && !ends.test(end)) {
                end++;
            }
            fill(spread, place, place, end);
        }
        return spread;
    }

    private void fill(List<@Nullable Item> spread, int place, int from, int to) {
        for (int i = from; i < to; i++) {
            if (spread.get(i) == null && inner.get(i) != null) {
                spread.set(i, outer.get(place));
            }
        }
    }
}
