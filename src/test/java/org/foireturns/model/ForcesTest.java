package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcesTest {
    private static final Forces FORCES = new Forces(List.of(
            force("devon-and-cornwall", "Devon & Cornwall Police", "D&C", "Devon & Cornwall"),
            force("dyfed-powys", "Dyfed-Powys Police", "Dyfed-Powys", "Heddlu Dyfed-Powys"),
            force("hampshire", "Hampshire & Isle of Wight Constabulary", "Hampshire", "Hants"),
            force("isle-of-man", "Isle of Man Constabulary", "Isle of Man"),
            force("kent", "Kent Police", "Kent"),
            force("lancashire", "Lancashire Constabulary", "Lancashire", "Lancs", "Lancs Police"),
            force("metropolitan", "Metropolitan Police Service", "Met", "MPS", "Met Police"),
            force("north-wales", "North Wales Police", "North Wales", "Heddlu Gogledd Cymru"),
            force("north-yorkshire", "North Yorkshire Police", "North Yorkshire"),
            force("police-scotland", "Police Service of Scotland", "Police Scotland", "Scotland"),
            force("psni", "Police Service of Northern Ireland", "Northern Ireland", "PSNI"),
            force("surrey", "Surrey Police", "Surrey"),
            force("sussex", "Sussex Police", "Sussex"),
            force("west-midlands", "West Midlands Police", "West Midlands"),
            force("west-mercia", "West Mercia Police", "West Mercia"),
            force("west-yorkshire", "West Yorkshire Police", "West Yorkshire", "W Yorks")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heddlu Gogledd Cymru North Wales Police_2809_2025_Attachment | north-wales",
                "D&C Police_8451                                              | devon-and-cornwall",
                "Devon and Cornwall Police - sexual communication             | devon-and-cornwall",
                "FOI 9517-23 Hampshire and Isle of Wight Constabulary         | hampshire",
                "Police Service of Northern Ireland FOI response              | psni",
                "FOI 181-23 Police Scotland                                   | police-scotland",
                "Lancs Police                                                 | lancashire",
                "LANCASHIRE CONSTABULARY                                      | lancashire",
                "Lancashire's answer                                          | lancashire",
                "Dyfed–Powys Police                                           | dyfed-powys",
                "dyfed powys                                                  | dyfed-powys",
                "West_Yorkshire_Police_FOI                                    | west-yorkshire",
                "North   Yorkshire                                            | north-yorkshire",
                "kent police                                                  | kent",
                "Met Police_12                                                | metropolitan",
                "MPS answer                                                   | metropolitan",
                "Surrey and Sussex Police                                     | surrey sussex",
                "criteria not met                                             | ''",
                "the mps who asked                                            | ''",
                "Yorkshire                                                    | ''",
                "Kentish Town                                                 | ''",
                "Isle of Wight                                                | ''",
                "West Mid                                                     | ''",
                "''                                                           | ''",
            })
    void findsTheForcesThatATextNames(String text, String forces) {
        Set<String> expected = new TreeSet<>(forces.isEmpty() ? List.of() : List.of(forces.split(" ", -1)));

        assertThat(FORCES.namedIn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"kent", "west-midlands", "metropolitan"})
    void findsEveryForceByItsOwnName(String id) {
        String name = FORCES.name(id);

        assertThat(FORCES.namedIn(name)).containsExactly(id);
        assertThat(FORCES.namedIn(name.toUpperCase(Locale.ROOT))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WestMidlandsPolice_1298A_25   | west-midlands",
                "KentPolice2025                | kent",
                "kentpolice-foi                | kent",
                "2025Surrey FOI                | surrey",
                "FOI SurreyAndSussex           | surrey sussex",
                "MPS2025 answer                | metropolitan",
                "Sussex KentPolice             | sussex",
                "mps_rfi_2025_0981_victims     | metropolitan",
                "answer mps 2025               | ''",
                "kentish-town                  | ''",
                "foiresponse                   | ''",
                "Lancashire - DPP-FOI-2025-03311 Appendix A | lancashire",
                "GMP and Lancashire joint reply | lancashire",
            })
    void findsTheForcesThatAFileNameWritesTogether(String name, String forces) {
        assertThat(FORCES.namedInFileName(name))
                .isEqualTo(new TreeSet<>(forces.isEmpty() ? List.of() : List.of(forces.split(" ", -1))));
    }

    private static Force force(String id, String name, String... aliases) {
        return new Force(id, name, "england", "", true, true, List.of(aliases));
    }
}
