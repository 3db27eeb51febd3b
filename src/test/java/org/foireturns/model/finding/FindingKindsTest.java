package org.foireturns.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.junit.jupiter.api.Test;

/** What every kind of finding owes to the person who reads it. */
class FindingKindsTest {
    private static final Set<String> FAMILIES =
            Set.of("file", "disclosure", "layout", "cell", "meaning", "record", "reconciliation", "publication");
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

    @Test
    void everyKindSaysWhatWhyAndWhatToDo() {
        assertThat(Kinds.all())
                .allSatisfy(kind -> assertThat(faults(kind)).as(kind.getName()).isEmpty());
    }

    /** A file without a force and each of its numbers share a code, as one answer settles both. */
    @Test
    void twoKindsOfOneCodeAskTheSamePersonAsGravely() {
        Map<String, List<FindingKind>> kinds = Kinds.all().stream()
                .collect(Collectors.groupingBy(
                        Finding::code, LinkedHashMap::new, Collectors.mapping(Kinds::kind, Collectors.toList())));
        assertThat(kinds).allSatisfy((code, same) -> {
            assertThat(same)
                    .as("of the kinds with the code %s all but one must have asked for it", code)
                    .filteredOn(kind -> kind.code().isEmpty())
                    .hasSizeLessThan(2);
            assertThat(same)
                    .as("kinds with the code " + code)
                    .extracting(FindingKind::severity, FindingKind::owner)
                    .containsOnly(tuple(same.get(0).severity(), same.get(0).owner()));
        });
    }

    @Test
    void findsTheFaultsOfAKind() {
        assertThat(faults(Sound.class)).isEmpty();
        assertThat(faults(Silent.class)).containsExactly("annotate it with @FindingKind");
        assertThat(faults(Faulty.class))
                .containsExactlyInAnyOrder(
                        "its family \"odd\" is none of " + new TreeSet<>(FAMILIES),
                        "its what must end with a full stop, a question mark or a slot that is a sentence",
                        "its what names {count}, which is no component",
                        "its fix is empty");
    }

    private static List<String> faults(Class<?> type) {
        List<String> faults = new ArrayList<>();
        FindingKind kind = type.getAnnotation(FindingKind.class);
        if (kind == null) {
            faults.add("annotate it with @FindingKind");
        }
        if (!type.isRecord()) {
            faults.add("make it a record");
        }
        if (!type.getPackageName().equals(FindingKind.class.getPackageName())) {
            faults.add("move it to model.finding");
        }
        if (kind != null && type.isRecord()) {
            if (!FAMILIES.contains(kind.family())) {
                faults.add("its family \"" + kind.family() + "\" is none of " + new TreeSet<>(FAMILIES));
            }
            Set<String> slots = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            faults.addAll(faultsOf("what", kind.what(), slots));
            faults.addAll(faultsOf("why", kind.why(), slots));
            faults.addAll(faultsOf("fix", kind.fix(), slots));
        }
        return faults;
    }

    private static List<String> faultsOf(String name, String sentence, Set<String> slots) {
        if (sentence.isBlank()) {
            return List.of("its " + name + " is empty");
        }
        List<String> faults = new ArrayList<>();
        if (!sentence.endsWith(".") && !sentence.endsWith("?") && !sentence.endsWith("}")) {
            faults.add("its " + name + " must end with a full stop, a question mark or a slot that is a sentence");
        }
        for (Matcher slot = SLOT.matcher(sentence); slot.find(); ) {
            if (!slots.contains(slot.group(1))) {
                faults.add("its " + name + " names {" + slot.group(1) + "}, which is no component");
            }
        }
        return faults;
    }

    @FindingKind(
            family = "cell",
            severity = Severity.NOTE,
            owner = Owner.TOOL,
            what = "{number} cells at {place}.",
            why = "Is it so?",
            fix = "Nothing.")
    private record Sound(Place place, int number) implements Finding {}

    @FindingKind(
            family = "odd",
            severity = Severity.NOTE,
            owner = Owner.TOOL,
            what = "{count} cells",
            why = "They count.",
            fix = "")
    private record Faulty(Place place, int number) implements Finding {}

    private record Silent(Place place) implements Finding {}
}
