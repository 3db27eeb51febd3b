package org.foireturns.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Period;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;

/** A small book of forces, platforms and requests for tests. */
public final class Book {
    public static final Forces FORCES = new Forces(Stream.of(
                    force("essex", "england"),
                    force("lincolnshire", "england"),
                    force("dyfed-powys", "wales"),
                    force("gwent", "wales"),
                    force("north-wales", "wales"),
                    force("south-wales", "wales"),
                    force("police-scotland", "scotland"),
                    force("psni", "northern-ireland"))
            .toList());

    public static final Platforms PLATFORMS = new Platforms(List.of(
            new Platform("snapchat", "Snapchat", List.of(), List.of()),
            new Platform("instagram", "Instagram", List.of("meta"), List.of()),
            new Platform("facebook", "Facebook", List.of("meta", "facebook"), List.of())));

    public static final Offences OFFENCES = offences();

    private Book() {}

    private static Offences offences() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("71/17", List.of("Sexual communication with a child"));
        names.put("86/2", List.of("Possession of indecent images"));
        return new Offences(names);
    }

    public static Request request(String id, Period... periods) {
        return asked(id, List.of("essex", "gwent"), periods);
    }

    public static Request asked(String id, List<String> forces, Period... periods) {
        return about("71/17", id, forces, periods);
    }

    public static Request about(String offence, String id, List<String> forces, Period... periods) {
        return new Request(
                id, id, offence, List.of(periods), Set.of(Dimension.values()), false, forces, null, null, true);
    }

    private static Force force(String id, String nation) {
        boolean englandOrWales = nation.equals("england") || nation.equals("wales");
        return new Force(id, id.toUpperCase(java.util.Locale.ROOT), nation, nation, englandOrWales, true, List.of());
    }
}
