package org.foireturns.model.finding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.foireturns.model.Place;

/**
 * Something that was noticed: a small record of values with a place, annotated with {@link FindingKind}. Its sentence
 * is written when it is asked for; its code is its class name in kebab case, unless its kind says another.
 */
public interface Finding {
    Place place();

    /** The code of a kind of finding: {@code NotACount} is {@code not-a-count}, unless its kind says another. */
    static String code(Class<? extends Finding> type) {
        return FindingCodes.of(type);
    }

    default String code() {
        return code(getClass());
    }

    default FindingKind kind() {
        return getClass().getAnnotation(FindingKind.class);
    }

    default String message() {
        return fill(kind().what());
    }

    default String why() {
        return fill(kind().why());
    }

    default String fix() {
        return fill(kind().fix());
    }

    private String fill(String sentence) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        String filled = sentence;
        for (RecordComponent component : getClass().getRecordComponents()) {
            String slot = "{" + component.getName() + "}";
            if (filled.contains(slot)) {
                filled = filled.replace(slot, value(component));
            }
        }
        return filled;
    }

    private String value(RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(this);
            return value instanceof Place at ? at.cell() : String.valueOf(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("finding " + code() + " cannot say its " + component.getName(), e);
        }
    }
}
