#pragma once

// What this target defines is declared in the header of CGit2.
