#!/usr/bin/env bash
# The plans of all 1,590 collectivities, each as large as that of the standard dossier, judged by ./pacto validate on
# two cores: wall time of the whole process and the most memory it held. The files are written to a temporary folder
# (320 MB) and read once beforehand, so that the disk is not what is measured.
#
# Needs: ./mvnw package -DskipTests -pl core,testkit,examples/cli,benchmarks
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-3}
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

main=io.github.pacto4j.benchmarks.PlanFiles
read -r files megabytes day < <("$java" -cp benchmarks/target/benchmarks.jar $main "$work")
"$java" -version 2>&1 | sed -n 2p
echo "$files files, $megabytes MB, judged on $day"
cat "$work"/*.json >/dev/null
./pacto validate examples/dossiers/tetouan.json >/dev/null || [ $? -eq 1 ]

two=()
command -v taskset >/dev/null && two=(taskset -c 0,1)
for ((run = 0; run < runs; run++)); do
    if [ -x /usr/bin/time ]; then
        "${two[@]}" /usr/bin/time -f '%e s, %M kB at most, %U s in the program, %S s in the system' \
            ./pacto validate --on "$day" "$work"/*.json 2>"$work/err" | tail -n 1 || [ $? -eq 1 ]
        tail -n 1 "$work/err"
    else
        TIMEFORMAT='%R s'
        time { "${two[@]}" ./pacto validate --on "$day" "$work"/*.json 2>/dev/null | tail -n 1 || [ $? -eq 1 ]; }
    fi
done
