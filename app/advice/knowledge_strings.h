// SPDX-License-Identifier: GPL-3.0-or-later
// Made by resources/make_translatable.py from the data files. Do not edit.
// clang-format off
#pragma once

#include <QtGlobal>

namespace disclens::advice {

/// For lupdate only; nothing reads it. The texts come from the data files at run time.
[[maybe_unused]] inline constexpr const char* kKnowledgeStrings[] = {
    //: evidence: face-mri-photo-match-2019, claim
    QT_TRANSLATE_NOOP("advice", "In one study, software matched head MRI scans to the right face photo for 70 of 84 people."),
    //: evidence: face-mri-photo-match-2019, detail
    QT_TRANSLATE_NOOP("advice", "The right person was the first choice in 70 cases and in the top five in 80. The program only had to search the study's own small group. A search of millions of photos would be much harder."),
    //: evidence: face-mri-photo-match-2019, limits
    QT_TRANSLATE_NOOP("advice", "It does not show how well this works in a search of a whole town or country."),
    //: evidence: face-mri-newer-software-2021, claim
    QT_TRANSLATE_NOOP("advice", "A later test matched about 97 of every 100 head MRI scans to the right face photo."),
    //: evidence: face-mri-newer-software-2021, detail
    QT_TRANSLATE_NOOP("advice", "157 volunteers took part. This was before any face removal was used."),
    //: evidence: face-mri-newer-software-2021, limits
    QT_TRANSLATE_NOOP("advice", "The program only had to search the study’s own group. A wider search is harder."),
    //: evidence: face-removal-not-perfect-2021, claim
    QT_TRANSLATE_NOOP("advice", "Removing the face from a head scan helps, but about 3 in 10 scans could still be matched in one test."),
    //: evidence: face-removal-not-perfect-2021, detail
    QT_TRANSLATE_NOOP("advice", "After common tools took the faces out, 28 to 38 of every 100 MRI scans were still matched. So 'face removed' lowers the risk but does not end it."),
    //: evidence: face-removal-not-perfect-2021, limits
    QT_TRANSLATE_NOOP("advice", "It does not show how your clinic takes out faces, or if it does."),
    //: evidence: face-mri-type-matters, claim
    QT_TRANSLATE_NOOP("advice", "Some kinds of MRI show a face clearly, and some hardly show it at all."),
    //: evidence: face-mri-type-matters, detail
    QT_TRANSLATE_NOOP("advice", "With 182 people, detailed 3D T1, T2 and T2-FLAIR images were matched 96 to 98 times in 100. Two kinds with thick slices were matched 32 to 45 times in 100. Diffusion and functional images were matched 0 to 2 times."),
    //: evidence: face-mri-type-matters, limits
    QT_TRANSLATE_NOOP("advice", "It does not tell which kind of MRI you had. The file does."),
    //: evidence: face-ct-fbi-2017, claim
    QT_TRANSLATE_NOOP("advice", "FBI staff matched CT faces to the right photo, even with more than 100,000 other photos in the search."),
    //: evidence: face-ct-fbi-2017, detail
    QT_TRANSLATE_NOOP("advice", "128 adults took part. The right photo came first in 6 to 61 of every 100 searches. It was in the top 50 in 31 to 91 of 100. Results changed with the scan settings and the size of the photo set."),
    //: evidence: face-ct-fbi-2017, limits
    QT_TRANSLATE_NOOP("advice", "We have not read the paper itself. So we do not count on it."),
    //: evidence: face-ct-photo-app-2012, claim
    QT_TRANSLATE_NOOP("advice", "In an early test, a simple photo app matched about 1 in 4 CT faces to the right person."),
    //: evidence: face-ct-photo-app-2012, detail
    QT_TRANSLATE_NOOP("advice", "27.5 of every 100 matches were right among 29 people. The tools of that time were weak; later studies found much higher rates."),
    //: evidence: face-ct-photo-app-2012, limits
    QT_TRANSLATE_NOOP("advice", "It is an old test with few people. Newer programs do better."),
    //: evidence: face-human-eye-2014, claim
    QT_TRANSLATE_NOOP("advice", "People looking with their own eyes were right about 6 times in 10 when they matched CT faces to photos."),
    //: evidence: face-human-eye-2014, detail
    QT_TRANSLATE_NOOP("advice", "149 viewers took part. The authors said that the task was fairly hard for people. So a look with the eye carries less risk than a program."),
    //: evidence: face-human-eye-2014, limits
    QT_TRANSLATE_NOOP("advice", "It does not show what a program can do."),
    //: evidence: face-pet-2022, claim
    QT_TRANSLATE_NOOP("advice", "Even blurry brain PET scans were matched to face photos up to 42 times in 100."),
    //: evidence: face-pet-2022, detail
    QT_TRANSLATE_NOOP("advice", "182 volunteers took part. Rates were 42 of 100 for one common tracer and 32 to 35 for two others. The authors asked researchers to think about face removal for PET too."),
    //: evidence: face-pet-2022, limits
    QT_TRANSLATE_NOOP("advice", "It was about scans of the brain. Other PET scans were not tested."),
    //: evidence: face-removal-helps-petct-2023, claim
    QT_TRANSLATE_NOOP("advice", "In one CT test, face removal cut correct matches from 93 to 6 of every 100."),
    //: evidence: face-removal-helps-petct-2023, detail
    QT_TRANSLATE_NOOP("advice", "30 healthy people had a PET/CT of the whole body more than once. Matches were scan to scan, not scan to photo. PET matches fell from as high as 64 to 7 of 100."),
    //: evidence: face-removal-helps-petct-2023, limits
    QT_TRANSLATE_NOOP("advice", "It matched scan to scan, not scan to photo. Only 30 people took part."),
    //: evidence: face-rebuilt-by-ai-2019, claim
    QT_TRANSLATE_NOOP("advice", "AI can partly rebuild a face that was blurred or cut out of a head MRI."),
    //: evidence: face-rebuilt-by-ai-2019, detail
    QT_TRANSLATE_NOOP("advice", "Blurring gave weak protection. Cutting the face away was stronger but could still be partly undone."),
    //: evidence: face-rebuilt-by-ai-2019, limits
    QT_TRANSLATE_NOOP("advice", "A rebuilt face is a guess. It does not show that people were named that way."),
    //: evidence: face-ct-newer-software-2022, claim
    QT_TRANSLATE_NOOP("advice", "With newer software, head CT scans were matched to the right face photo 78 times in 100."),
    //: evidence: face-ct-newer-software-2022, detail
    QT_TRANSLATE_NOOP("advice", "182 volunteers took part. In the same work, MRI reached 97 to 98 of 100. The search pool was only the study group."),
    //: evidence: face-removal-newer-tool-2022, claim
    QT_TRANSLATE_NOOP("advice", "A newer tool that takes out faces cut matches to 8 or fewer of every 100 scans."),
    //: evidence: face-removal-newer-tool-2022, detail
    QT_TRANSLATE_NOOP("advice", "After the tool was used, matches fell to 0 to 4 of 100 for PET, 5 for CT and 8 for MRI. Effects on brain measures were small."),
    //: evidence: face-removal-newer-tool-2022, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that your clinic uses this tool."),
    //: evidence: chest-xray-same-person-2022, claim
    QT_TRANSLATE_NOOP("advice", "A computer could tell if two chest X-rays came from the same person about 96 times in 100."),
    //: evidence: chest-xray-same-person-2022, detail
    QT_TRANSLATE_NOOP("advice", "The test used 112,120 images from 30,805 people and worked even when ten or more years had passed. It links scans to each other; it needs one scan with a name to find out who you are."),
    //: evidence: chest-xray-same-person-2022, limits
    QT_TRANSLATE_NOOP("advice", "It links two scans. It finds no name when no scan has one."),
    //: evidence: brain-shape-2015, claim
    QT_TRANSLATE_NOOP("advice", "Brain shape on MRI picked out the right person a year later almost every time in one study."),
    //: evidence: brain-shape-2015, detail
    QT_TRANSLATE_NOOP("advice", "215 healthy people were scanned twice. The right match came first in 99.5 to 100 of every 100 tries. This compares scan to scan."),
    //: evidence: brain-shape-2015, limits
    QT_TRANSLATE_NOOP("advice", "It links two scans of healthy people. It finds no name by itself."),
    //: evidence: ai-guess-race-2022, claim
    QT_TRANSLATE_NOOP("advice", "AI can guess a person's stated race from X-rays and CT scans, and doctors do not know how it does so."),
    //: evidence: ai-guess-race-2022, detail
    QT_TRANSLATE_NOOP("advice", "On a scale where 0.5 is a coin flip and 1.0 is perfect, X-rays scored 0.91 to 0.99. Chest CT scored 0.87 to 0.96, and breast X-rays 0.81."),
    //: evidence: ai-guess-race-2022, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that anyone does this with your scan. A guess can be wrong."),
    //: evidence: ai-guess-age-xray-2021, claim
    QT_TRANSLATE_NOOP("advice", "AI guessed age from a chest X-ray to within about 2 years on average."),
    //: evidence: ai-guess-age-xray-2021, detail
    QT_TRANSLATE_NOOP("advice", "The test used 66,643 X-rays from 47,060 healthy adults. So leaving out the birth date does not fully hide age."),
    //: evidence: ai-guess-age-xray-2021, limits
    QT_TRANSLATE_NOOP("advice", "It was tested on healthy adults. For one person the guess can be far off."),
    //: evidence: ai-guess-sex-xray-2021, claim
    QT_TRANSLATE_NOOP("advice", "AI could tell male from female chest X-rays almost every time."),
    //: evidence: ai-guess-sex-xray-2021, detail
    QT_TRANSLATE_NOOP("advice", "On a scale where 1.0 is perfect, the score was 1.0 in the main test and 0.98 on X-rays from another country."),
    //: evidence: ai-guess-sex-xray-2021, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that anyone does this with your scan."),
    //: evidence: ai-eye-photo-2018, claim
    QT_TRANSLATE_NOOP("advice", "From a photo of the back of the eye, AI can tell sex and guess age to within about 3 years."),
    //: evidence: ai-eye-photo-2018, detail
    QT_TRANSLATE_NOOP("advice", "Models were trained on data from 284,335 people. The score for sex was 0.97, where 1.0 is perfect."),
    //: evidence: ai-eye-photo-2018, limits
    QT_TRANSLATE_NOOP("advice", "It is about photos of the eye, not about X-rays, CT or MRI."),
    //: evidence: ai-guess-insurance-2025, claim
    QT_TRANSLATE_NOOP("advice", "AI did better than chance at guessing the type of health insurance from a normal chest X-ray."),
    //: evidence: ai-guess-insurance-2025, detail
    QT_TRANSLATE_NOOP("advice", "Scores were about 0.67 to 0.70, where 0.5 is a coin flip. That is far from sure for any one person, but it shows that scans can carry hints about money and social life."),
    //: evidence: ai-guess-insurance-2025, limits
    QT_TRANSLATE_NOOP("advice", "It is far from sure for any one person."),
    //: evidence: ai-body-fat-2025, claim
    QT_TRANSLATE_NOOP("advice", "AI can estimate body fat from a chest X-ray plus age, sex, height and weight."),
    //: evidence: ai-body-fat-2025, detail
    QT_TRANSLATE_NOOP("advice", "1,118 patients were studied. The guess was good for fat under the skin (0.85, where 1.0 is perfect). It was fair for deep belly fat (0.76)."),
    //: evidence: ai-body-fat-2025, limits
    QT_TRANSLATE_NOOP("advice", "It is a rough figure. It also needs your age, sex, height and weight."),
    //: evidence: ai-diabetes-xray-2023, claim
    QT_TRANSLATE_NOOP("advice", "AI can flag signs of diabetes on a chest X-ray taken for some other reason."),
    //: evidence: ai-diabetes-xray-2023, detail
    QT_TRANSLATE_NOOP("advice", "The tool used X-rays plus record data and scored 0.84, where 1.0 is perfect. This could help patients, but it also shows a scan may hold more than you came in for."),
    //: evidence: ai-diabetes-xray-2023, limits
    QT_TRANSLATE_NOOP("advice", "It is not a test for you. Only your doctor can tell."),
    //: evidence: ai-repeats-training-scans-2024, claim
    QT_TRANSLATE_NOOP("advice", "AI that makes fake scans can sometimes copy the real scans it learned from."),
    //: evidence: ai-repeats-training-scans-2024, detail
    QT_TRANSLATE_NOOP("advice", "In one set of tests, about 4 in 10 training scans were found to be stored by the model. Using more data and some simple steps lowered the problem."),
    //: evidence: ai-repeats-training-scans-2024, limits
    QT_TRANSLATE_NOOP("advice", "It is about programs that make new pictures. Programs that only read scans were not tested."),
    //: evidence: birthdate-zip-sex-63, claim
    QT_TRANSLATE_NOOP("advice", "Birth date, sex and ZIP code point to just one person for about 63 of every 100 people in the US."),
    //: evidence: birthdate-zip-sex-63, detail
    QT_TRANSLATE_NOOP("advice", "This used the 2000 US census. It is a lower figure than an older study that found 87 of 100."),
    //: evidence: birthdate-zip-sex-63, limits
    QT_TRANSLATE_NOOP("advice", "It holds for the US in the year 2000. A name must still be found in some list."),
    //: evidence: birthdate-zip-sex-87, claim
    QT_TRANSLATE_NOOP("advice", "In an older study, birth date, sex and ZIP code were one of a kind for 87 of 100 people in the US."),
    //: evidence: birthdate-zip-sex-87, detail
    QT_TRANSLATE_NOOP("advice", "It used the US count of 1990, and was a paper that no journal had checked. Later work with newer data found 63 of 100."),
    //: evidence: birthdate-zip-sex-87, limits
    QT_TRANSLATE_NOOP("advice", "We have not read the source itself. Later work found a lower figure."),
    //: evidence: fifteen-facts-2019, claim
    QT_TRANSLATE_NOOP("advice", "A math model showed that 15 basic facts could point to almost any one person in the US."),
    //: evidence: fifteen-facts-2019, detail
    QT_TRANSLATE_NOOP("advice", "The model's figure was 99.98 of every 100. It is an estimate of how unique people are, not a count of real break-ins."),
    //: evidence: fifteen-facts-2019, limits
    QT_TRANSLATE_NOOP("advice", "It is a model of how rare people are. It is no count of people who were found."),
    //: evidence: hipaa-18-details, claim
    QT_TRANSLATE_NOOP("advice", "By US rules, a clinic may call data 'de-identified' once 18 kinds of facts are out."),
    //: evidence: hipaa-18-details, detail
    QT_TRANSLATE_NOOP("advice", "The list has names, all dates but the year, record numbers, machine numbers, face photos and more. The provider must also not know of a way to tell who you are. This is the Safe Harbor method."),
    //: evidence: hipaa-18-details, limits
    QT_TRANSLATE_NOOP("advice", "It does not say that no one can tell it is you. It does not show what your clinic did."),
    //: evidence: hipaa-expert-path, claim
    QT_TRANSLATE_NOOP("advice", "Another way is for an expert to say that the risk of someone naming you is very small."),
    //: evidence: hipaa-expert-path, detail
    QT_TRANSLATE_NOOP("advice", "This is the Expert Determination method. It can leave in some dates or ZIP codes, so it is fair to ask which method was used."),
    //: evidence: hipaa-expert-path, limits
    QT_TRANSLATE_NOOP("advice", "It does not show which way your clinic uses. You can ask."),
    //: evidence: hipaa-risk-not-zero, claim
    QT_TRANSLATE_NOOP("advice", "The US health department says that even well-cleaned data keeps a small risk."),
    //: evidence: hipaa-risk-not-zero, detail
    QT_TRANSLATE_NOOP("advice", "It says that both ways leave a very small chance that data could be tied back to a person."),
    //: evidence: hipaa-risk-not-zero, limits
    QT_TRANSLATE_NOOP("advice", "It gives no figure for you or for your scan."),
    //: evidence: hipaa-not-apply-after, claim
    QT_TRANSLATE_NOOP("advice", "HIPAA no longer covers data that has been “de-identified” by its rules."),
    //: evidence: hipaa-not-apply-after, detail
    QT_TRANSLATE_NOOP("advice", "It can then be used, shared or sold without your permission under HIPAA. Other laws or contracts may still limit it."),
    //: evidence: hipaa-not-apply-after, limits
    QT_TRANSLATE_NOOP("advice", "It does not say that your scan was passed on. Other laws may still hold."),
    //: evidence: hipaa-limited-data, claim
    QT_TRANSLATE_NOOP("advice", "Researchers can get a 'limited data set' that still has your dates and ZIP code."),
    //: evidence: hipaa-limited-data, detail
    QT_TRANSLATE_NOOP("advice", "Names, street address, record numbers and face photos must come out. The researcher must sign an agreement not to try to find out who you are."),
    //: evidence: hipaa-limited-data, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that your scan is part of a study."),
    //: evidence: hipaa-face-images, claim
    QT_TRANSLATE_NOOP("advice", "US rules list full-face photos, and images like them, as things that can name you."),
    //: evidence: hipaa-face-images, detail
    QT_TRANSLATE_NOOP("advice", "It is not settled if a head scan that can be made into a face counts as a 'similar image'. Ask how your clinic treats this."),
    //: evidence: hipaa-face-images, limits
    QT_TRANSLATE_NOOP("advice", "It does not settle if a head scan counts as a face photo."),
    //: evidence: hipaa-who-must-follow, claim
    QT_TRANSLATE_NOOP("advice", "HIPAA applies to health plans, most care providers and the companies that work for them."),
    //: evidence: hipaa-who-must-follow, detail
    QT_TRANSLATE_NOOP("advice", "Firms that handle your data for a clinic are called 'business associates'. They must sign a contract to protect it."),
    //: evidence: hipaa-who-must-follow, limits
    QT_TRANSLATE_NOOP("advice", "It does not show which companies work for your clinic. You can ask."),
    //: evidence: hipaa-who-is-left-out, claim
    QT_TRANSLATE_NOOP("advice", "HIPAA does not cover employers, life insurers or most apps that you choose yourself."),
    //: evidence: hipaa-who-is-left-out, detail
    QT_TRANSLATE_NOOP("advice", "Other laws may apply to them. Before you share a scan, ask who will hold it and which law covers it."),
    //: evidence: hipaa-who-is-left-out, limits
    QT_TRANSLATE_NOOP("advice", "It does not mean that no law holds. Others may."),
    //: evidence: hipaa-your-own-copy, claim
    QT_TRANSLATE_NOOP("advice", "If you send your scan to an app you picked, HIPAA may no longer protect that copy."),
    //: evidence: hipaa-your-own-copy, detail
    QT_TRANSLATE_NOOP("advice", "US guidance from 2019 says the clinic is not at fault for what such an app does with it. This changes if the app works for the clinic."),
    //: evidence: hipaa-your-own-copy, limits
    QT_TRANSLATE_NOOP("advice", "It does not say that the app will misuse your scan."),
    //: evidence: hipaa-right-to-images, claim
    QT_TRANSLATE_NOOP("advice", "In the US you have a right to a copy of your scans, not just the written report."),
    //: evidence: hipaa-right-to-images, detail
    QT_TRANSLATE_NOOP("advice", "You can ask for the format you want, and the provider must use it if it can easily do so."),
    //: evidence: hipaa-right-to-images, limits
    QT_TRANSLATE_NOOP("advice", "It does not say in which form you get them. Ask for what you need."),
    //: evidence: hipaa-30-days, claim
    QT_TRANSLATE_NOOP("advice", "A US provider has 30 days to act when you ask for a copy of your records."),
    //: evidence: hipaa-30-days, detail
    QT_TRANSLATE_NOOP("advice", "It may take one extra period of 30 days if it tells you why in writing. It may charge only a fair, cost-based fee."),
    //: evidence: hipaa-30-days, limits
    QT_TRANSLATE_NOOP("advice", "Some places are faster. State law can set a shorter time."),
    //: evidence: hipaa-open-disc, claim
    QT_TRANSLATE_NOOP("advice", "Once a provider gives you a copy, keeping that copy private is up to you."),
    //: evidence: hipaa-open-disc, detail
    QT_TRANSLATE_NOOP("advice", "US rules let you get records in a plain, unlocked form if you are warned of the risk and still want it. The clinic does not have to guard the copy after it reaches you."),
    //: evidence: hipaa-open-disc, limits
    QT_TRANSLATE_NOOP("advice", "It does not mean that a locked disc is wrong. You can ask for one."),
    //: evidence: hipaa-accounting, claim
    QT_TRANSLATE_NOOP("advice", "You can ask for a list of some outside sharing of your records over the past six years."),
    //: evidence: hipaa-accounting, detail
    QT_TRANSLATE_NOOP("advice", "The list leaves out sharing for care, for payment and for running the clinic. It also leaves out limited data sets and what you signed for. So an empty list does not mean no sharing."),
    //: evidence: hipaa-accounting, limits
    QT_TRANSLATE_NOOP("advice", "The list leaves out a lot. An empty list does not mean no sharing."),
    //: evidence: hipaa-restrict, claim
    QT_TRANSLATE_NOOP("advice", "You may ask a provider to limit how it shares your data, but it can often say no."),
    //: evidence: hipaa-restrict, detail
    QT_TRANSLATE_NOOP("advice", "One exception: if you pay in full yourself, you can stop it from telling your health plan about that care."),
    //: evidence: hipaa-restrict, limits
    QT_TRANSLATE_NOOP("advice", "It does not make the clinic say yes."),
    //: evidence: hipaa-personal-representative, claim
    QT_TRANSLATE_NOOP("advice", "In the US, a person who may decide about the care of someone else can ask for their records too."),
    //: evidence: hipaa-personal-representative, detail
    QT_TRANSLATE_NOOP("advice", "The clinic treats this person like the patient. Most parents count for a child, and a guardian for an adult."),
    //: evidence: hipaa-personal-representative, limits
    QT_TRANSLATE_NOOP("advice", "State law says who may decide. A teen can be the one to ask where the law lets them decide alone."),
    //: evidence: hipaa-care-not-tied, claim
    QT_TRANSLATE_NOOP("advice", "In most cases you can still get care if you do not sign a form for other uses of your data."),
    //: evidence: hipaa-care-not-tied, detail
    QT_TRANSLATE_NOOP("advice", "There are three exceptions. One is care that is part of a study. One is sign-up for a health plan. One is an exam done only to report to someone else. Forms for care, payment and running the clinic work in a different way."),
    //: evidence: hipaa-care-not-tied, limits
    QT_TRANSLATE_NOOP("advice", "There are exceptions. Ask which rule holds for your form."),
    //: evidence: hipaa-sale, claim
    QT_TRANSLATE_NOOP("advice", "In the US, selling health data with your name on it takes your signed permission in most cases."),
    //: evidence: hipaa-sale, detail
    QT_TRANSLATE_NOOP("advice", "The ban does not cover data with your name taken out. There are also exceptions for public health and some studies."),
    //: evidence: hipaa-sale, limits
    QT_TRANSLATE_NOOP("advice", "It does not cover data with your name taken out."),
    //: evidence: hipaa-cloud-company, claim
    QT_TRANSLATE_NOOP("advice", "In the US, a cloud firm that stores your health data must follow HIPAA, even if the files are locked to it."),
    //: evidence: hipaa-cloud-company, detail
    QT_TRANSLATE_NOOP("advice", "Guidance from 2016 says it needs a signed contract with the provider. If it only holds data with names taken out, this does not hold."),
    //: evidence: hipaa-cloud-company, limits
    QT_TRANSLATE_NOOP("advice", "It does not show which cloud your clinic uses, or how well it is locked."),
    //: evidence: imaging-firm-fine-2025, claim
    QT_TRANSLATE_NOOP("advice", "A US group of scan centers paid $350,000 after outsiders got into its stored scans."),
    //: evidence: imaging-firm-fine-2025, detail
    QT_TRANSLATE_NOOP("advice", "About 298,532 patients were told. The practice had not done a full check of its risks."),
    //: evidence: imaging-firm-fine-2025, limits
    QT_TRANSLATE_NOOP("advice", "It is one case. It does not show what happens at your clinic."),
    //: evidence: gdpr-health-special, claim
    QT_TRANSLATE_NOOP("advice", "In the EU, health data and data that can pick you out by your body get extra care."),
    //: evidence: gdpr-health-special, detail
    QT_TRANSLATE_NOOP("advice", "Use is banned unless a listed reason applies, such as your clear consent or giving you care."),
    //: evidence: gdpr-health-special, limits
    QT_TRANSLATE_NOOP("advice", "It does not ban all use. Care and some research are allowed."),
    //: evidence: gdpr-coded-still-personal, claim
    QT_TRANSLATE_NOOP("advice", "Under EU law, data with your name swapped for a code still counts as your data."),
    //: evidence: gdpr-coded-still-personal, detail
    QT_TRANSLATE_NOOP("advice", "This is called pseudonymized data. Only data that can no longer be tied to you by any likely means falls outside the law."),
    //: evidence: gdpr-coded-still-personal, limits
    QT_TRANSLATE_NOOP("advice", "It does not show how your own data was coded."),
    //: evidence: gdpr-access, claim
    QT_TRANSLATE_NOOP("advice", "In the EU you can ask for a copy of the data held about you."),
    //: evidence: gdpr-access, detail
    QT_TRANSLATE_NOOP("advice", "The answer should come within one month. You can also ask why it is used and who gets it."),
    //: evidence: gdpr-access, limits
    QT_TRANSLATE_NOOP("advice", "Some parts may be left out to protect other people."),
    //: evidence: gdpr-erase-limits, claim
    QT_TRANSLATE_NOOP("advice", "In the EU you can ask for data to be erased, but care records and research can be exceptions."),
    //: evidence: gdpr-erase-limits, detail
    QT_TRANSLATE_NOOP("advice", "Legal duties to keep records, public health and some research can limit this right."),
    //: evidence: gdpr-erase-limits, limits
    QT_TRANSLATE_NOOP("advice", "It does not mean that your scans will be erased. Care records are mostly kept."),
    //: evidence: gdpr-move-data, claim
    QT_TRANSLATE_NOOP("advice", "In the EU you can sometimes get your data in a form that another service can read."),
    //: evidence: gdpr-move-data, detail
    QT_TRANSLATE_NOOP("advice", "This applies when the use rests on your consent or a contract. It does not cover tasks done in the public interest."),
    //: evidence: gdpr-move-data, limits
    QT_TRANSLATE_NOOP("advice", "It does not hold for each use. Ask your clinic."),
    //: evidence: gdpr-object, claim
    QT_TRANSLATE_NOOP("advice", "In the EU you can say no to some uses of your data."),
    //: evidence: gdpr-object, detail
    QT_TRANSLATE_NOOP("advice", "The holder must stop unless it can show strong reasons. This covers uses based on public tasks or a company's own interests. You can also say no to use in a study, unless the study is a task for the public good."),
    //: evidence: gdpr-object, limits
    QT_TRANSLATE_NOOP("advice", "It does not stop each use. The holder can have strong reasons."),
    //: evidence: gdpr-across-borders-2023, claim
    QT_TRANSLATE_NOOP("advice", "In the EU, each office that guards the data law has rules of its own when a case crosses a border."),
    //: evidence: gdpr-across-borders-2023, detail
    QT_TRANSLATE_NOOP("advice", "The European Commission proposed rules in 2023 to make such cases faster. It said that each country's own rules stand in the way."),
    //: evidence: gdpr-across-borders-2023, limits
    QT_TRANSLATE_NOOP("advice", "It does not show how a case of yours would end. The rules may have changed since."),
    //: evidence: ehds-opt-out, claim
    QT_TRANSLATE_NOOP("advice", "A new EU law lets people opt out of reuse of their health data for things like research."),
    //: evidence: ehds-opt-out, detail
    QT_TRANSLATE_NOOP("advice", "You do not have to give a reason and you can change your mind. Countries may keep some exceptions for strong public needs. The duties start in steps over several years."),
    //: evidence: ehds-opt-out, limits
    QT_TRANSLATE_NOOP("advice", "It does not work in each country yet. It starts in steps."),
    //: evidence: nhs-opt-out, claim
    QT_TRANSLATE_NOOP("advice", "In England you can opt out of named records being used for research and planning, and your care stays the same."),
    //: evidence: nhs-opt-out, detail
    QT_TRANSLATE_NOOP("advice", "It covers data that both names you and says something about your health. It does not apply in Scotland, Wales or Northern Ireland."),
    //: evidence: nhs-opt-out, limits
    QT_TRANSLATE_NOOP("advice", "It does not cover data with your name taken out, or your own care."),
    //: evidence: illinois-bipa-leaves-out-scans, claim
    QT_TRANSLATE_NOOP("advice", "Illinois has a well-known face-data law. It leaves out X-ray, CT, MRI and PET scans made for care."),
    //: evidence: illinois-bipa-leaves-out-scans, detail
    QT_TRANSLATE_NOOP("advice", "So do not count on it to cover your scan. Data a care provider collects from patients is also left out."),
    //: evidence: illinois-bipa-leaves-out-scans, limits
    QT_TRANSLATE_NOOP("advice", "It says what one state’s law leaves out. Other laws may cover your scan."),
    //: evidence: washington-health-data, claim
    QT_TRANSLATE_NOOP("advice", "Washington State's health data law covers many apps and websites that HIPAA does not."),
    //: evidence: washington-health-data, detail
    QT_TRANSLATE_NOOP("advice", "They must ask before they share data, and need a signed form before they sell it. You have a right to have it deleted. Data already under HIPAA is left out."),
    //: evidence: washington-health-data, limits
    QT_TRANSLATE_NOOP("advice", "It holds in one state. Data under HIPAA is left out."),
    //: evidence: ftc-health-app-breach, claim
    QT_TRANSLATE_NOOP("advice", "US health apps outside HIPAA must tell you if your health data leaks."),
    //: evidence: ftc-health-app-breach, detail
    QT_TRANSLATE_NOOP("advice", "The updated rule took effect on July 29, 2024. Sharing your data without permission can also count as a leak."),
    //: evidence: ftc-health-app-breach, limits
    QT_TRANSLATE_NOOP("advice", "It does not cover clinics. They have a rule of their own."),
    //: evidence: open-servers-2019, claim
    QT_TRANSLATE_NOOP("advice", "In 2019 a security firm found 590 open scan servers. They held 24 million records."),
    //: evidence: open-servers-2019, detail
    QT_TRANSLATE_NOOP("advice", "It had checked about 2,300 servers. The open ones were in 52 countries and held names, birth dates and scan dates."),
    //: evidence: open-servers-2019, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that anyone took the data, or that your clinic was one of them."),
    //: evidence: open-servers-2023, claim
    QT_TRANSLATE_NOOP("advice", "In 2023 researchers found over 3,800 open scan servers. They showed data of about 16 million patients."),
    //: evidence: open-servers-2023, detail
    QT_TRANSLATE_NOOP("advice", "The servers were in more than 110 countries. Names, addresses and phone numbers were seen."),
    //: evidence: lost-disc-box, claim
    QT_TRANSLATE_NOOP("advice", "A children's hospital lost a box of scan discs that held details of more than 1,700 people."),
    //: evidence: lost-disc-box, detail
    QT_TRANSLATE_NOOP("advice", "The discs had names, birth dates, record numbers and the type of scan. No misuse was known."),
    //: evidence: lost-disc-box, limits
    QT_TRANSLATE_NOOP("advice", "It is one case. No misuse of the data was known."),
    //: evidence: almost-posted-2017, claim
    QT_TRANSLATE_NOOP("advice", "In 2017 Google dropped a plan to post over 100,000 chest X-rays after some still showed dates and jewelry."),
    //: evidence: almost-posted-2017, detail
    QT_TRANSLATE_NOOP("advice", "The US agency that gave the images saw it two days before they were to go online."),
    //: evidence: almost-posted-2017, limits
    QT_TRANSLATE_NOOP("advice", "The pictures were not posted. It shows how easy it is to miss a detail."),
    //: evidence: scans-used-for-ai-australia, claim
    QT_TRANSLATE_NOOP("advice", "An Australian imaging chain gave patient scans to an AI firm from 2020 to 2022 to train its tool."),
    //: evidence: scans-used-for-ai-australia, detail
    QT_TRANSLATE_NOOP("advice", "News reports said patients were not told. The privacy regulator looked into it and closed the case. It found that names had been taken out well enough."),
    //: evidence: scans-used-for-ai-australia, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that this happens at your clinic. The names had been taken out."),
    //: evidence: disc-mixups-2011, claim
    QT_TRANSLATE_NOOP("advice", "About 1 in 1,000 discs brought to one large clinic held the wrong patient's data."),
    //: evidence: disc-mixups-2011, detail
    QT_TRANSLATE_NOOP("advice", "A like number of discs had data for more than one patient. The author said to have the patient check the disc before it is used."),
    //: evidence: disc-mixups-2011, limits
    QT_TRANSLATE_NOOP("advice", "It is from one large clinic. Other places may do better or worse."),
    //: evidence: program-hidden-in-scan, claim
    QT_TRANSLATE_NOOP("advice", "The start of a scan file can be misused to hide a harmful program."),
    //: evidence: program-hidden-in-scan, detail
    QT_TRANSLATE_NOOP("advice", "The file still opens as a normal picture. The program only runs if someone or something starts it, so do not double-click unknown files."),
    //: evidence: program-hidden-in-scan, limits
    QT_TRANSLATE_NOOP("advice", "It does not show that this was done to patients’ discs. It shows that it can be done."),
    //: evidence: fake-viewers-2025, claim
    QT_TRANSLATE_NOOP("advice", "Crooks have made fake scan viewers that can harm patients' home computers."),
    //: evidence: fake-viewers-2025, detail
    QT_TRANSLATE_NOOP("advice", "Researchers found 29 harmful files made to look like a well-known brand's viewer. The real maker's products were not shown to be broken into."),
    //: evidence: fake-viewers-2025, limits
    QT_TRANSLATE_NOOP("advice", "It is not about the viewer on your disc."),
    //: evidence: dicom-text-in-picture, claim
    QT_TRANSLATE_NOOP("advice", "Cleaning the labels in a scan file does not remove words printed on the picture itself."),
    //: evidence: dicom-text-in-picture, detail
    QT_TRANSLATE_NOOP("advice", "The DICOM standard treats this as a separate step. It notes that ultrasound pictures often have words on them, and CT pictures often do not."),
    //: evidence: dicom-text-in-picture, limits
    QT_TRANSLATE_NOOP("advice", "It does not show what your clinic does with words on pictures."),
    //: evidence: dicom-face-separate-step, claim
    QT_TRANSLATE_NOOP("advice", "In the DICOM standard, taking out faces is a step of its own, apart from basic cleaning."),
    //: evidence: dicom-face-separate-step, detail
    QT_TRANSLATE_NOOP("advice", "A file can carry a code that says which cleaning steps were done. No code for faces means no promise about faces."),
    //: evidence: dicom-face-separate-step, limits
    QT_TRANSLATE_NOOP("advice", "It does not show what your clinic does with faces."),
    //: evidence: dicom-basic-cleaning, claim
    QT_TRANSLATE_NOOP("advice", "The standard cleaning list for scan files takes out dates, ID numbers and hidden maker fields, not just the name."),
    //: evidence: dicom-basic-cleaning, detail
    QT_TRANSLATE_NOOP("advice", "It also covers staff names, the place, and numbers that could link the file back to the original."),
    //: evidence: dicom-basic-cleaning, limits
    QT_TRANSLATE_NOOP("advice", "It is a list for those who clean files. It does not show that yours were cleaned."),
    //: evidence: search-engines-read-pictures-2020, claim
    QT_TRANSLATE_NOOP("advice", "Search engines can read names printed on scan pictures in slides and PDF files."),
    //: evidence: search-engines-read-pictures-2020, detail
    QT_TRANSLATE_NOOP("advice", "Three US groups of scan doctors gave a warning. To crop a slide, or put a black box on it, does not take the name out for good."),
    //: evidence: search-engines-read-pictures-2020, limits
    QT_TRANSLATE_NOOP("advice", "It is about slides and papers that staff post. Your own copy is not posted."),
    //: evidence: midi-guide-2023, claim
    QT_TRANSLATE_NOOP("advice", "US cancer experts wrote a guide on how to clean scans before they are shared with the public."),
    //: evidence: midi-guide-2023, detail
    QT_TRANSLATE_NOOP("advice", "It covers file labels, printed text and other ways a scan can name you. Its authors include well-known radiology computing experts."),
    //: evidence: midi-guide-2023, limits
    QT_TRANSLATE_NOOP("advice", "It is advice. No one has to follow it."),
    //: evidence: llm-cyber-2025, claim
    QT_TRANSLATE_NOOP("advice", "Experts warn that chat-style AI can leak patient data if it is not set up with care."),
    //: evidence: llm-cyber-2025, detail
    QT_TRANSLATE_NOOP("advice", "They also say patients can be reassured that the risk is taken seriously. They advise careful setup and removing names before use."),
    //: evidence: llm-cyber-2025, limits
    QT_TRANSLATE_NOOP("advice", "It is a warning by experts, not a count of cases."),
    //: evidence: ethics-statement-2019, claim
    QT_TRANSLATE_NOOP("advice", "Seven groups of scan doctors and experts say that AI must respect your privacy. They came from three regions."),
    //: evidence: ethics-statement-2019, detail
    QT_TRANSLATE_NOOP("advice", "The groups are from the US, Canada and Europe. They said that people, and not machines, stay in charge. Data should not be used just to make money without helping patients."),
    //: evidence: ethics-statement-2019, limits
    QT_TRANSLATE_NOOP("advice", "It says what should be. It does not show what each clinic does."),
    //: evidence: acr-siim-ai-rules-2026, claim
    QT_TRANSLATE_NOOP("advice", "In 2026 two US radiology groups passed their first set of rules for using AI on scans."),
    //: evidence: acr-siim-ai-rules-2026, detail
    QT_TRANSLATE_NOOP("advice", "Sites that follow the rules can earn a mark called ARCH-AI. You can ask whether your site has it."),
    //: evidence: acr-siim-ai-rules-2026, limits
    QT_TRANSLATE_NOOP("advice", "Sites may follow the rules or not. The mark is a choice."),
    //: evidence: rsna-privacy-warning-2026, claim
    QT_TRANSLATE_NOOP("advice", "A 2026 RSNA piece is said to warn that imaging AI opens up many new privacy risks."),
    //: evidence: rsna-privacy-warning-2026, detail
    QT_TRANSLATE_NOOP("advice", "Only second-hand articles about it were found, and they do not agree on what it says. Do not quote it until the original has been read."),
    //: evidence: rsna-privacy-warning-2026, limits
    QT_TRANSLATE_NOOP("advice", "We have not read the piece itself. So we do not count on it."),
    //: evidence: patients-want-to-be-told-2026, claim
    QT_TRANSLATE_NOOP("advice", "In one survey, 96 of every 100 patients wanted to be told when AI is used on their images."),
    //: evidence: patients-want-to-be-told-2026, detail
    QT_TRANSLATE_NOOP("advice", "993 of 1,034 people at one Dublin hospital said so. Just over half wanted this in writing."),
    //: evidence: patients-and-companies-2021, claim
    QT_TRANSLATE_NOOP("advice", "In a UK survey, 78 of 100 people were fine if the health service has their data. Just 26 were fine with tech firms."),
    //: evidence: patients-and-companies-2021, detail
    QT_TRANSLATE_NOOP("advice", "408 people answered. Most backed AI studies at a university. They wanted their privacy to be looked after."),
    //: evidence: patients-and-companies-2021, limits
    QT_TRANSLATE_NOOP("advice", "It shows what people there said. It does not show what firms do."),
    //: evidence: privacy-notices-hard-2005, claim
    QT_TRANSLATE_NOOP("advice", "One study looked at 115 US hospitals. Their privacy notices were too hard for most adults to read."),
    //: evidence: privacy-notices-hard-2005, detail
    QT_TRANSLATE_NOOP("advice", "On average they took a 12th-grade reading level. If your form is hard to read, you are not alone. Ask someone to explain it."),
    //: evidence: privacy-notices-hard-2005, limits
    QT_TRANSLATE_NOOP("advice", "It is an old study from the US. Your form may be easier to read."),
    //: evidence: baby-scans-online-2013, claim
    QT_TRANSLATE_NOOP("advice", "Many baby scan pictures that people post online show the mom's name or other private facts."),
    //: evidence: baby-scans-online-2013, detail
    QT_TRANSLATE_NOOP("advice", "Researchers who looked at public posts said simple cropping or framing would have kept the details off."),
    //: evidence: baby-scans-online-2013, limits
    QT_TRANSLATE_NOOP("advice", "It is about what people post. It does not show that clinics post scans."),
    //: questions: ai-used-on-my-scan, question
    QT_TRANSLATE_NOOP("advice", "Do you use AI tools on my images? If so, what do they do?"),
    //: questions: ai-used-on-my-scan, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You can only decide what you think about AI if you know it is used."),
    //: questions: ai-used-on-my-scan, good_answer
    QT_TRANSLATE_NOOP("advice", "They name the tool and its job, and say that a radiologist still reads the scan."),
    //: questions: ai-used-on-my-scan, warning_sign
    QT_TRANSLATE_NOOP("advice", "No one knows, or you are told not to worry about it."),
    //: questions: ai-maker-gets-images, question
    QT_TRANSLATE_NOOP("advice", "Which company makes the AI tool, and does it get a copy of my images?"),
    //: questions: ai-maker-gets-images, why_it_matters
    QT_TRANSLATE_NOOP("advice", "An outside company may keep its own copy, far from your clinic."),
    //: questions: ai-maker-gets-images, good_answer
    QT_TRANSLATE_NOOP("advice", "They name the company and say just what is sent, or say that nothing leaves the hospital."),
    //: questions: ai-maker-gets-images, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say the vendor handles all that and cannot give a name."),
    //: questions: third-parties-list, question
    QT_TRANSLATE_NOOP("advice", "Is my scan shared with any company outside this hospital or clinic? Which ones?"),
    //: questions: third-parties-list, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Each extra holder is one more place where data could leak."),
    //: questions: third-parties-list, good_answer
    QT_TRANSLATE_NOOP("advice", "You get a short list of companies, with a reason for each."),
    //: questions: third-parties-list, warning_sign
    QT_TRANSLATE_NOOP("advice", "You hear only broad words such as 'partners' or 'service providers'."),
    //: questions: ai-runs-where, question
    QT_TRANSLATE_NOOP("advice", "Does the AI run on your own computers, or on those of some other firm?"),
    //: questions: ai-runs-where, why_it_matters
    QT_TRANSLATE_NOOP("advice", "If the AI runs in-house, your images do not need to travel."),
    //: questions: ai-runs-where, good_answer
    QT_TRANSLATE_NOOP("advice", "It runs on site, or it runs on a named cloud service with a signed privacy contract."),
    //: questions: ai-runs-where, warning_sign
    QT_TRANSLATE_NOOP("advice", "They are not sure where the images go."),
    //: questions: who-reads-my-scan, question
    QT_TRANSLATE_NOOP("advice", "Will a radiologist read my scan, or could an AI tool be the only reader?"),
    //: questions: who-reads-my-scan, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A person should stay in charge of your result."),
    //: questions: who-reads-my-scan, good_answer
    QT_TRANSLATE_NOOP("advice", "A radiologist reads every scan and signs the report."),
    //: questions: who-reads-my-scan, warning_sign
    QT_TRANSLATE_NOOP("advice", "The AI result may go out with no doctor check."),
    //: questions: privacy-check-done, question
    QT_TRANSLATE_NOOP("advice", "Before you began to use this AI tool, did someone check what it means for privacy?"),
    //: questions: privacy-check-done, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A check made before the first use can find a leak while it is still easy to close."),
    //: questions: privacy-check-done, good_answer
    QT_TRANSLATE_NOOP("advice", "They say who made the check and when, and what changed because of it."),
    //: questions: privacy-check-done, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say that the company which sells the tool looks after that."),
    //: questions: how-de-identified, question
    QT_TRANSLATE_NOOP("advice", "Before my scan is shared, what do you take out so it cannot be tied to me?"),
    //: questions: how-de-identified, why_it_matters
    QT_TRANSLATE_NOOP("advice", "'De-identified' can mean many things, and some details can slip through."),
    //: questions: how-de-identified, good_answer
    QT_TRANSLATE_NOOP("advice", "They explain what comes out: name, dates, numbers, words on the picture and faces."),
    //: questions: how-de-identified, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say 'we just remove the name'."),
    //: questions: how-checked, question
    QT_TRANSLATE_NOOP("advice", "How do you check that names and dates are really gone before a scan is shared?"),
    //: questions: how-checked, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Mistakes happen, so a second check matters."),
    //: questions: how-checked, good_answer
    QT_TRANSLATE_NOOP("advice", "They use a tool and a person checks a sample."),
    //: questions: how-checked, warning_sign
    QT_TRANSLATE_NOOP("advice", "They trust the software and never look."),
    //: questions: how-long-kept, question
    QT_TRANSLATE_NOOP("advice", "How long do you and outside companies keep my scan? Can I opt out of other uses?"),
    //: questions: how-long-kept, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Old copies that no one needs can still leak."),
    //: questions: how-long-kept, good_answer
    QT_TRANSLATE_NOOP("advice", "They give a number of years for each and say how data is deleted."),
    //: questions: how-long-kept, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it is kept 'as long as needed' or forever."),
    //: questions: find-privacy-officer, question
    QT_TRANSLATE_NOOP("advice", "Who is your privacy officer, and how can I reach that person?"),
    //: questions: find-privacy-officer, why_it_matters
    QT_TRANSLATE_NOOP("advice", "The privacy officer is the person whose job is to answer these questions."),
    //: questions: find-privacy-officer, good_answer
    QT_TRANSLATE_NOOP("advice", "They give you a name, a phone number or an email right away."),
    //: questions: find-privacy-officer, warning_sign
    QT_TRANSLATE_NOOP("advice", "No one has heard of a privacy officer."),
    //: questions: weigh-benefit, question
    QT_TRANSLATE_NOOP("advice", "How much will this scan help my care, and is there another test that would work as well?"),
    //: questions: weigh-benefit, why_it_matters
    QT_TRANSLATE_NOOP("advice", "For a small problem, you may want to weigh what the scan can do against what it shows. You do not need to refuse it."),
    //: questions: weigh-benefit, good_answer
    QT_TRANSLATE_NOOP("advice", "They explain in plain words why this scan is the best choice for you."),
    //: questions: weigh-benefit, warning_sign
    QT_TRANSLATE_NOOP("advice", "They cannot say why the scan is needed."),
    //: questions: what-if-i-wait, question
    QT_TRANSLATE_NOOP("advice", "What could happen if I wait or do not have this scan?"),
    //: questions: what-if-i-wait, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Your health comes first, so know what you would give up."),
    //: questions: what-if-i-wait, good_answer
    QT_TRANSLATE_NOOP("advice", "They tell you the health risk of waiting, in clear words."),
    //: questions: what-if-i-wait, warning_sign
    QT_TRANSLATE_NOOP("advice", "They brush off the question."),
    //: questions: head-scan-face, question
    QT_TRANSLATE_NOOP("advice", "This scan covers my head. Does it need to show my whole face?"),
    //: questions: head-scan-face, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A detailed head scan can be turned into a picture of your face."),
    //: questions: head-scan-face, good_answer
    QT_TRANSLATE_NOOP("advice", "They explain what must be in view and say faces are removed before any research sharing."),
    //: questions: head-scan-face, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say a scan can never show a face."),
    //: questions: check-in-photo, question
    QT_TRANSLATE_NOOP("advice", "Do you need to take a photo of me for check-in? Where is it kept?"),
    //: questions: check-in-photo, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A photo stored next to a scan makes it easier to link the two."),
    //: questions: check-in-photo, good_answer
    QT_TRANSLATE_NOOP("advice", "It is a choice, and it stays in your own record."),
    //: questions: check-in-photo, warning_sign
    QT_TRANSLATE_NOOP("advice", "They cannot say where it goes or who sees it."),
    //: questions: child-scan, question
    QT_TRANSLATE_NOOP("advice", "This is my child's scan. Who can agree to extra uses, and can my child change that later?"),
    //: questions: child-scan, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A child cannot agree today but may care a lot as an adult."),
    //: questions: child-scan, good_answer
    QT_TRANSLATE_NOOP("advice", "A parent can say no, and the child can change it as an adult."),
    //: questions: child-scan, warning_sign
    QT_TRANSLATE_NOOP("advice", "Once a parent signs, it can never be changed."),
    //: questions: show-me-research-clause, question
    QT_TRANSLATE_NOOP("advice", "Does this form let you use my images for research, teaching or quality checks? Please show me where."),
    //: questions: show-me-research-clause, why_it_matters
    QT_TRANSLATE_NOOP("advice", "These uses are often in the small print of a normal form."),
    //: questions: show-me-research-clause, good_answer
    QT_TRANSLATE_NOOP("advice", "They point to the lines and tell you what each one means."),
    //: questions: show-me-research-clause, warning_sign
    QT_TRANSLATE_NOOP("advice", "They ask you to just sign."),
    //: questions: ai-training-clause, question
    QT_TRANSLATE_NOOP("advice", "Does signing this form let you or others use my scan to train AI?"),
    //: questions: ai-training-clause, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Training AI is a different use from caring for you."),
    //: questions: ai-training-clause, good_answer
    QT_TRANSLATE_NOOP("advice", "They give a clear yes or no, and a way to say no."),
    //: questions: ai-training-clause, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say the form covers 'improvement' and leave it there."),
    //: questions: say-no-same-care, question
    QT_TRANSLATE_NOOP("advice", "Can I say no to research or AI sharing and still get the same care?"),
    //: questions: say-no-same-care, why_it_matters
    QT_TRANSLATE_NOOP("advice", "In most cases your care should not depend on sharing your data."),
    //: questions: say-no-same-care, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. Your care stays the same, and they note your choice."),
    //: questions: say-no-same-care, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say you must agree to be scanned."),
    //: questions: opt-out-form, question
    QT_TRANSLATE_NOOP("advice", "Do you have a separate opt-out form for data sharing? May I have it now?"),
    //: questions: opt-out-form, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Some places keep the opt-out on a form you must ask for."),
    //: questions: opt-out-form, good_answer
    QT_TRANSLATE_NOOP("advice", "They hand you the form or show you where to find it."),
    //: questions: opt-out-form, warning_sign
    QT_TRANSLATE_NOOP("advice", "They have never heard of one and will not look."),
    //: questions: cross-out-part, question
    QT_TRANSLATE_NOOP("advice", "May I cross out the parts about sharing before I sign?"),
    //: questions: cross-out-part, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may be able to agree to the scan but not to the rest."),
    //: questions: cross-out-part, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes, or they offer another way to note your choice."),
    //: questions: cross-out-part, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it is all or nothing, with no reason."),
    //: questions: change-my-mind, question
    QT_TRANSLATE_NOOP("advice", "If I say yes today, can I change my mind later? What happens to data already shared?"),
    //: questions: change-my-mind, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Once data is shared, it is hard to pull back."),
    //: questions: change-my-mind, good_answer
    QT_TRANSLATE_NOOP("advice", "You can stop new sharing at any time, and they are honest about what cannot be undone."),
    //: questions: change-my-mind, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say a yes is for life."),
    //: questions: copy-of-form, question
    QT_TRANSLATE_NOOP("advice", "May I have a copy of what I signed?"),
    //: questions: copy-of-form, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may need to look back at what you agreed to."),
    //: questions: copy-of-form, good_answer
    QT_TRANSLATE_NOOP("advice", "You get a paper or digital copy right away."),
    //: questions: copy-of-form, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it is only for their files."),
    //: questions: time-to-read, question
    QT_TRANSLATE_NOOP("advice", "May I have a few minutes, or take this form home, before I sign?"),
    //: questions: time-to-read, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Forms are often hard to read, and rushing helps no one."),
    //: questions: time-to-read, good_answer
    QT_TRANSLATE_NOOP("advice", "They give you time and offer help."),
    //: questions: time-to-read, warning_sign
    QT_TRANSLATE_NOOP("advice", "They push you to sign at once."),
    //: questions: anyone-make-money, question
    QT_TRANSLATE_NOOP("advice", "Could a company make money from my scan? Would you tell me?"),
    //: questions: anyone-make-money, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may feel different about care, research and profit."),
    //: questions: anyone-make-money, good_answer
    QT_TRANSLATE_NOOP("advice", "They say no, or name the deal and let you say no."),
    //: questions: anyone-make-money, warning_sign
    QT_TRANSLATE_NOOP("advice", "They will not answer."),
    //: questions: photos-and-video, question
    QT_TRANSLATE_NOOP("advice", "Does this form cover photos or video of me? Can I say no to those?"),
    //: questions: photos-and-video, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Photos and video can show who you are at a glance."),
    //: questions: photos-and-video, good_answer
    QT_TRANSLATE_NOOP("advice", "You can tick yes or no for photos and video."),
    //: questions: photos-and-video, warning_sign
    QT_TRANSLATE_NOOP("advice", "Photos are part of the form with no choice."),
    //: questions: sent-to-other-country, question
    QT_TRANSLATE_NOOP("advice", "Could my scan be stored or looked at in another country?"),
    //: questions: sent-to-other-country, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Privacy laws are not the same in each country."),
    //: questions: sent-to-other-country, good_answer
    QT_TRANSLATE_NOOP("advice", "They name the countries and what protects the data there."),
    //: questions: sent-to-other-country, warning_sign
    QT_TRANSLATE_NOOP("advice", "They do not know where the data is kept."),
    //: questions: future-uses, question
    QT_TRANSLATE_NOOP("advice", "Will my scan be used for later studies that I do not know about yet? Will you ask me again?"),
    //: questions: future-uses, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Broad permission can last for years."),
    //: questions: future-uses, good_answer
    QT_TRANSLATE_NOOP("advice", "They will ask again, or you can choose only this study."),
    //: questions: future-uses, warning_sign
    QT_TRANSLATE_NOOP("advice", "One signature covers any study by anyone."),
    //: questions: which-rule, question
    QT_TRANSLATE_NOOP("advice", "When you say 'de-identified', do you use the 18-item list or an expert's sign-off?"),
    //: questions: which-rule, why_it_matters
    QT_TRANSLATE_NOOP("advice", "The two US methods remove different things."),
    //: questions: which-rule, good_answer
    QT_TRANSLATE_NOOP("advice", "They know which one they use and can tell you what stays in."),
    //: questions: which-rule, warning_sign
    QT_TRANSLATE_NOOP("advice", "They do not know there are two methods."),
    //: questions: combined-with-other-data, question
    QT_TRANSLATE_NOOP("advice", "Will my scan be joined with other data about me, like bills or gene tests?"),
    //: questions: combined-with-other-data, why_it_matters
    QT_TRANSLATE_NOOP("advice", "More pieces put together make it easier to tell who you are."),
    //: questions: combined-with-other-data, good_answer
    QT_TRANSLATE_NOOP("advice", "They say what is joined, and that it is kept under a code."),
    //: questions: combined-with-other-data, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say they can join it with anything."),
    //: questions: policy-service-providers, question
    QT_TRANSLATE_NOOP("advice", "Your policy says 'service providers'. Who are they, and what does each one get?"),
    //: questions: policy-service-providers, why_it_matters
    QT_TRANSLATE_NOOP("advice", "This broad term can hide many companies."),
    //: questions: policy-service-providers, good_answer
    QT_TRANSLATE_NOOP("advice", "You get names, or clear types with a reason for each."),
    //: questions: policy-service-providers, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say the list is private."),
    //: questions: policy-third-party-processing, question
    QT_TRANSLATE_NOOP("advice", "Your policy speaks of third-party data processing. What is done, by whom, and why?"),
    //: questions: policy-third-party-processing, why_it_matters
    QT_TRANSLATE_NOOP("advice", "'Processing' can mean to store, read or sort data, or to train AI with it."),
    //: questions: policy-third-party-processing, good_answer
    QT_TRANSLATE_NOOP("advice", "They tell you each use in plain words."),
    //: questions: policy-third-party-processing, warning_sign
    QT_TRANSLATE_NOOP("advice", "They read the same line back to you."),
    //: questions: policy-cloud, question
    QT_TRANSLATE_NOOP("advice", "Which cloud company stores my scans, and do you have a signed privacy contract with it?"),
    //: questions: policy-cloud, why_it_matters
    QT_TRANSLATE_NOOP("advice", "US rules call for a contract with any cloud firm that holds your health data."),
    //: questions: policy-cloud, good_answer
    QT_TRANSLATE_NOOP("advice", "They name it and say that a contract is in place."),
    //: questions: policy-cloud, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say the cloud is secure and stop there."),
    //: questions: policy-deid-word, question
    QT_TRANSLATE_NOOP("advice", "Your policy lets others use “de-identified” data. Used by whom, and for what?"),
    //: questions: policy-deid-word, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Once your name is off, US privacy law may not cover the data."),
    //: questions: policy-deid-word, good_answer
    QT_TRANSLATE_NOOP("advice", "They list the uses and say that trying to name people is banned."),
    //: questions: policy-deid-word, warning_sign
    QT_TRANSLATE_NOOP("advice", "Any use by anyone."),
    //: questions: policy-as-permitted, question
    QT_TRANSLATE_NOOP("advice", "Your policy says 'as permitted by law'. What do you really do with scans like mine?"),
    //: questions: policy-as-permitted, why_it_matters
    QT_TRANSLATE_NOOP("advice", "The law allows many uses that you may not expect."),
    //: questions: policy-as-permitted, good_answer
    QT_TRANSLATE_NOOP("advice", "They name the real uses and offer choices."),
    //: questions: policy-as-permitted, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say only what the law allows them to do."),
    //: questions: policy-affiliates, question
    QT_TRANSLATE_NOOP("advice", "Your policy names 'affiliates' or 'partners'. Which groups are those?"),
    //: questions: policy-affiliates, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Large health groups can have many linked companies."),
    //: questions: policy-affiliates, good_answer
    QT_TRANSLATE_NOOP("advice", "They name them, or show you a list."),
    //: questions: policy-affiliates, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it changes too often to list."),
    //: questions: policy-plain-words, question
    QT_TRANSLATE_NOOP("advice", "Some of this policy is hard to follow. Can someone explain it to me in plain words?"),
    //: questions: policy-plain-words, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Many privacy notices are as hard to read as a college text."),
    //: questions: policy-plain-words, good_answer
    QT_TRANSLATE_NOOP("advice", "Someone sits down with you, or gives you a plain summary."),
    //: questions: policy-plain-words, warning_sign
    QT_TRANSLATE_NOOP("advice", "They tell you to ask a lawyer."),
    //: questions: policy-changes, question
    QT_TRANSLATE_NOOP("advice", "Will you tell me if you change how you use scans like mine?"),
    //: questions: policy-changes, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Policies can change after you sign."),
    //: questions: policy-changes, good_answer
    QT_TRANSLATE_NOOP("advice", "They post changes with a date and tell patients."),
    //: questions: policy-changes, warning_sign
    QT_TRANSLATE_NOOP("advice", "They can change it at any time without telling you."),
    //: questions: ai-result-checked, question
    QT_TRANSLATE_NOOP("advice", "Did AI add marks or notes to my scan? Did a radiologist agree with them?"),
    //: questions: ai-result-checked, why_it_matters
    QT_TRANSLATE_NOOP("advice", "AI can be wrong, so a doctor should check it."),
    //: questions: ai-result-checked, good_answer
    QT_TRANSLATE_NOOP("advice", "A radiologist checked each AI mark and can show you."),
    //: questions: ai-result-checked, warning_sign
    QT_TRANSLATE_NOOP("advice", "The AI note went into the report unchecked."),
    //: questions: what-was-sent, question
    QT_TRANSLATE_NOOP("advice", "My file names an outside AI product. What was sent to that company, and was my name on it?"),
    //: questions: what-was-sent, why_it_matters
    QT_TRANSLATE_NOOP("advice", "The file shows the tool, but not what left the building."),
    //: questions: what-was-sent, good_answer
    QT_TRANSLATE_NOOP("advice", "They list what was sent and say your name was taken off, or that nothing left."),
    //: questions: what-was-sent, warning_sign
    QT_TRANSLATE_NOOP("advice", "They did not know the tool was in use."),
    //: questions: cloud-keeps-what, question
    QT_TRANSLATE_NOOP("advice", "My file points to a cloud or outside company. What does it keep, and for how long?"),
    //: questions: cloud-keeps-what, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Stored copies can last longer than you expect."),
    //: questions: cloud-keeps-what, good_answer
    QT_TRANSLATE_NOOP("advice", "They give the company name, what is kept and for how long."),
    //: questions: cloud-keeps-what, warning_sign
    QT_TRANSLATE_NOOP("advice", "They did not know about it."),
    //: questions: list-of-sharing, question
    QT_TRANSLATE_NOOP("advice", "May I have a list of who you shared my records with in the last six years?"),
    //: questions: list-of-sharing, why_it_matters
    QT_TRANSLATE_NOOP("advice", "US law gives you a right to a list of some outside sharing."),
    //: questions: list-of-sharing, good_answer
    QT_TRANSLATE_NOOP("advice", "They give you a form and a date for the list."),
    //: questions: list-of-sharing, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say no such list exists."),
    //: questions: ask-to-limit, question
    QT_TRANSLATE_NOOP("advice", "I would like to limit how my scan is shared. How do I ask in writing?"),
    //: questions: ask-to-limit, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You have a right to ask, though they can often say no."),
    //: questions: ask-to-limit, good_answer
    QT_TRANSLATE_NOOP("advice", "They have a form and tell you when you will hear back."),
    //: questions: ask-to-limit, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say you cannot even ask."),
    //: questions: leak-history, question
    QT_TRANSLATE_NOOP("advice", "Have scans from here ever leaked? How would you tell me if it happened?"),
    //: questions: leak-history, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Even a good clinic can have a leak, and you need to hear about it fast."),
    //: questions: leak-history, good_answer
    QT_TRANSLATE_NOOP("advice", "They are open about the past and tell you how they send notice."),
    //: questions: leak-history, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it could never happen here."),
    //: questions: servers-locked, question
    QT_TRANSLATE_NOOP("advice", "Can your stored scans be reached from the internet without a password? Who checks that?"),
    //: questions: servers-locked, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Scan servers have been found wide open in many countries."),
    //: questions: servers-locked, good_answer
    QT_TRANSLATE_NOOP("advice", "No. They test for this on a set schedule."),
    //: questions: servers-locked, warning_sign
    QT_TRANSLATE_NOOP("advice", "They do not know, or no one checks."),
    //: questions: insurer-or-employer, question
    QT_TRANSLATE_NOOP("advice", "Can my insurer or my boss see these images or what AI found in them?"),
    //: questions: insurer-or-employer, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Scans can hold health clues beyond the reason you came in."),
    //: questions: insurer-or-employer, good_answer
    QT_TRANSLATE_NOOP("advice", "They explain what insurers get and say employers get nothing without your OK."),
    //: questions: insurer-or-employer, warning_sign
    QT_TRANSLATE_NOOP("advice", "They are not sure."),
    //: questions: vendor-still-has-it, question
    QT_TRANSLATE_NOOP("advice", "Does the AI company still have my scan? Can it delete it and confirm that in writing?"),
    //: questions: vendor-still-has-it, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may be able to have old copies removed."),
    //: questions: vendor-still-has-it, good_answer
    QT_TRANSLATE_NOOP("advice", "They check and send you a written answer."),
    //: questions: vendor-still-has-it, warning_sign
    QT_TRANSLATE_NOOP("advice", "The company will not say."),
    //: questions: vendor-trained, question
    QT_TRANSLATE_NOOP("advice", "Was my scan used to train or test your AI?"),
    //: questions: vendor-trained, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Once an AI has learned from a scan, that is hard to undo."),
    //: questions: vendor-trained, good_answer
    QT_TRANSLATE_NOOP("advice", "A clear yes or no, with the date and the permission used."),
    //: questions: vendor-trained, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say all data helps to improve the product."),
    //: questions: vendor-passes-on, question
    QT_TRANSLATE_NOOP("advice", "Do you pass scans on to any other company, such as a cloud or labeling firm?"),
    //: questions: vendor-passes-on, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Your data may travel further than the first company."),
    //: questions: vendor-passes-on, good_answer
    QT_TRANSLATE_NOOP("advice", "They name each company and say what it gets."),
    //: questions: vendor-passes-on, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say that is a trade secret."),
    //: questions: vendor-human-labels, question
    QT_TRANSLATE_NOOP("advice", "Do people mark up scans by hand for your AI? Can they see my name or my face?"),
    //: questions: vendor-human-labels, why_it_matters
    QT_TRANSLATE_NOOP("advice", "People who label scans may see details that you thought were gone."),
    //: questions: vendor-human-labels, good_answer
    QT_TRANSLATE_NOOP("advice", "They see only cleaned images, and have signed terms to keep them private."),
    //: questions: vendor-human-labels, warning_sign
    QT_TRANSLATE_NOOP("advice", "They do not know who does the labeling."),
    //: questions: study-tags-mean, question
    QT_TRANSLATE_NOOP("advice", "My file has study or trial labels. Am I in a study, and who runs it?"),
    //: questions: study-tags-mean, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You should know if your scan is part of research."),
    //: questions: study-tags-mean, good_answer
    QT_TRANSLATE_NOOP("advice", "They tell you the study name, who runs it and what you signed."),
    //: questions: study-tags-mean, warning_sign
    QT_TRANSLATE_NOOP("advice", "They cannot explain the labels."),
    //: questions: who-holds-key, question
    QT_TRANSLATE_NOOP("advice", "Who holds the key that links the study code back to my name?"),
    //: questions: who-holds-key, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A code only helps if the key is kept locked and apart."),
    //: questions: who-holds-key, good_answer
    QT_TRANSLATE_NOOP("advice", "A named person holds it, apart from the data."),
    //: questions: who-holds-key, warning_sign
    QT_TRANSLATE_NOOP("advice", "The key is kept with the data."),
    //: questions: researcher-face, question
    QT_TRANSLATE_NOOP("advice", "Will you take my face out of head scans before you share the data?"),
    //: questions: researcher-face, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Face removal is a separate step that is easy to skip."),
    //: questions: researcher-face, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes, and they tell you the tool and how they check it."),
    //: questions: researcher-face, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say names are removed, so faces do not matter."),
    //: questions: public-data-set, question
    QT_TRANSLATE_NOOP("advice", "Will my scan go into a public data set? Can I say no?"),
    //: questions: public-data-set, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Once public, a scan can be copied by anyone and never called back."),
    //: questions: public-data-set, good_answer
    QT_TRANSLATE_NOOP("advice", "They ask first and accept a no."),
    //: questions: public-data-set, warning_sign
    QT_TRANSLATE_NOOP("advice", "It is already posted and you were not asked."),
    //: questions: where-ai-news, question
    QT_TRANSLATE_NOOP("advice", "Where can I read news about how you use AI? Do you follow RSNA and ACR advice?"),
    //: questions: where-ai-news, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Rules for imaging AI are still being written, so it helps to stay up to date."),
    //: questions: where-ai-news, good_answer
    QT_TRANSLATE_NOOP("advice", "They point to a web page and name the advice they follow."),
    //: questions: where-ai-news, warning_sign
    QT_TRANSLATE_NOOP("advice", "They have no rules for AI."),
    //: questions: ai-quality-mark, question
    QT_TRANSLATE_NOOP("advice", "Does your site have a mark for good use of AI, such as the ACR's ARCH-AI?"),
    //: questions: ai-quality-mark, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Such marks mean that the site has agreed to follow set rules."),
    //: questions: ai-quality-mark, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes, or they tell you what checks they do instead."),
    //: questions: ai-quality-mark, warning_sign
    QT_TRANSLATE_NOOP("advice", "No one checks the AI tools."),
    //: questions: whats-on-disc, question
    QT_TRANSLATE_NOOP("advice", "What is on this disc: pictures, the report, a viewer program or anything else?"),
    //: questions: whats-on-disc, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You should know what you are carrying."),
    //: questions: whats-on-disc, good_answer
    QT_TRANSLATE_NOOP("advice", "They list it for you or print a contents page."),
    //: questions: whats-on-disc, warning_sign
    QT_TRANSLATE_NOOP("advice", "They do not know."),
    //: questions: lock-the-disc, question
    QT_TRANSLATE_NOOP("advice", "Can you lock the disc or file with a password?"),
    //: questions: lock-the-disc, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Anyone who finds an unlocked disc can open it."),
    //: questions: lock-the-disc, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes, and they give you the password apart from the disc."),
    //: questions: lock-the-disc, warning_sign
    QT_TRANSLATE_NOOP("advice", "They cannot, and have no better way."),
    //: questions: download-instead, question
    QT_TRANSLATE_NOOP("advice", "Can I get a secure download in place of a disc?"),
    //: questions: download-instead, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A disc can be lost, and many computers have no disc drive."),
    //: questions: download-instead, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They have a portal or a locked link with an end date."),
    //: questions: download-instead, warning_sign
    QT_TRANSLATE_NOOP("advice", "They offer only plain email and do not warn you."),
    //: questions: no-auto-program, question
    QT_TRANSLATE_NOOP("advice", "Can I have just the image files, with no program that starts by itself?"),
    //: questions: no-auto-program, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Programs on discs can be unsafe or fail to run on your computer."),
    //: questions: no-auto-program, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They can leave the viewer out."),
    //: questions: no-auto-program, warning_sign
    QT_TRANSLATE_NOOP("advice", "They tell you to turn off your virus checker."),
    //: questions: other-person-on-disc, question
    QT_TRANSLATE_NOOP("advice", "This disc seems to hold another person's data. Who should I give it back to?"),
    //: questions: other-person-on-disc, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A mix-up can harm your care and the other person's privacy."),
    //: questions: other-person-on-disc, good_answer
    QT_TRANSLATE_NOOP("advice", "They take it back, log it and make you a new disc."),
    //: questions: other-person-on-disc, warning_sign
    QT_TRANSLATE_NOOP("advice", "They tell you to ignore it or throw it away."),
    //: questions: check-all-mine, question
    QT_TRANSLATE_NOOP("advice", "Will you check with me that every scan on this disc is mine?"),
    //: questions: check-all-mine, why_it_matters
    QT_TRANSLATE_NOOP("advice", "About 1 in 1,000 discs at one clinic had the wrong person's data."),
    //: questions: check-all-mine, good_answer
    QT_TRANSLATE_NOOP("advice", "They check your name and birth date on screen with you."),
    //: questions: check-all-mine, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say mix-ups never happen."),
    //: questions: images-without-report, question
    QT_TRANSLATE_NOOP("advice", "My written report is on the disc. Can I have the images without it?"),
    //: questions: images-without-report, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may want to share pictures but not the full report."),
    //: questions: images-without-report, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They can make a disc with images only."),
    //: questions: images-without-report, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it cannot be split, with no reason."),
    //: questions: standard-format, question
    QT_TRANSLATE_NOOP("advice", "Are the images plain DICOM files that the next hospital can open?"),
    //: questions: standard-format, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Odd formats are a common reason why discs fail."),
    //: questions: standard-format, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They are DICOM files with an index."),
    //: questions: standard-format, warning_sign
    QT_TRANSLATE_NOOP("advice", "They work only in the viewer on the disc."),
    //: questions: new-copy, question
    QT_TRANSLATE_NOOP("advice", "Some files will not open. Can you make me a new copy?"),
    //: questions: new-copy, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Discs can be damaged or left half done."),
    //: questions: new-copy, good_answer
    QT_TRANSLATE_NOOP("advice", "They make a new one at no charge."),
    //: questions: new-copy, warning_sign
    QT_TRANSLATE_NOOP("advice", "They charge you again for a bad disc."),
    //: questions: time-and-cost, question
    QT_TRANSLATE_NOOP("advice", "How long will my copy take, and what will it cost?"),
    //: questions: time-and-cost, why_it_matters
    QT_TRANSLATE_NOOP("advice", "US providers have 30 days and may charge only a fair fee."),
    //: questions: time-and-cost, good_answer
    QT_TRANSLATE_NOOP("advice", "They give a date and a small fee, or no fee."),
    //: questions: time-and-cost, warning_sign
    QT_TRANSLATE_NOOP("advice", "They ask for a high fee or give no date."),
    //: questions: odd-program-file, question
    QT_TRANSLATE_NOOP("advice", "A file on my disc looks like a program and not a picture. Can your IT team check it?"),
    //: questions: odd-program-file, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A scan file can be misused to hide a program."),
    //: questions: odd-program-file, good_answer
    QT_TRANSLATE_NOOP("advice", "They take a copy, check it and tell you the result."),
    //: questions: odd-program-file, warning_sign
    QT_TRANSLATE_NOOP("advice", "They tell you to just open it."),
    //: questions: name-on-picture, question
    QT_TRANSLATE_NOOP("advice", "My name is printed on the picture itself. Can you give me a copy without it?"),
    //: questions: name-on-picture, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Removing the name from the file labels does not change the picture."),
    //: questions: name-on-picture, good_answer
    QT_TRANSLATE_NOOP("advice", "They can export it with the text off or covered for good."),
    //: questions: name-on-picture, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say to crop it yourself."),
    //: questions: copy-with-less, question
    QT_TRANSLATE_NOOP("advice", "Can you make me a copy with less personal detail, so I can share it?"),
    //: questions: copy-with-less, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You may want help from someone who does not need your name."),
    //: questions: copy-with-less, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They can make a de-identified copy."),
    //: questions: copy-with-less, warning_sign
    QT_TRANSLATE_NOOP("advice", "They have no way to do it."),
    //: questions: hidden-maker-fields, question
    QT_TRANSLATE_NOOP("advice", "My files have hidden maker fields. What is in them, and can you take them out?"),
    //: questions: hidden-maker-fields, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Hidden fields can hold names or numbers that normal cleaning misses."),
    //: questions: hidden-maker-fields, good_answer
    QT_TRANSLATE_NOOP("advice", "They can strip them or tell you what they hold."),
    //: questions: hidden-maker-fields, warning_sign
    QT_TRANSLATE_NOOP("advice", "They have never heard of them."),
    //: questions: machine-number, question
    QT_TRANSLATE_NOOP("advice", "Can the machine's serial number be taken out of a copy that I share?"),
    //: questions: machine-number, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A machine number plus a date can point to one clinic visit."),
    //: questions: machine-number, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. Their tool can remove it."),
    //: questions: machine-number, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it is harmless and move on."),
    //: questions: shift-dates, question
    QT_TRANSLATE_NOOP("advice", "Can the exact dates and times be taken out or changed in a copy that I share?"),
    //: questions: shift-dates, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Exact dates can be matched with news, bills or social media posts."),
    //: questions: shift-dates, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They can remove or shift them."),
    //: questions: shift-dates, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say dates do not matter."),
    //: questions: marked-clean-but-not, question
    QT_TRANSLATE_NOOP("advice", "This file says it is de-identified, but I can still see personal details. Was it shared?"),
    //: questions: marked-clean-but-not, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A false label can put your data, and other people's, in the wrong hands."),
    //: questions: marked-clean-but-not, good_answer
    QT_TRANSLATE_NOOP("advice", "They look into it, fix it and tell you who got it."),
    //: questions: marked-clean-but-not, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say the label must be right."),
    //: questions: staff-can-explain-notes, question
    QT_TRANSLATE_NOOP("advice", "There are typed notes in my file. Who wrote them, and can they be left out?"),
    //: questions: staff-can-explain-notes, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Free text can hold names or private facts."),
    //: questions: staff-can-explain-notes, good_answer
    QT_TRANSLATE_NOOP("advice", "They tell you what the notes are and can leave them out."),
    //: questions: staff-can-explain-notes, warning_sign
    QT_TRANSLATE_NOOP("advice", "They will not say."),
    //: questions: what-does-doctor-need, question
    QT_TRANSLATE_NOOP("advice", "Which images does the next doctor really need: all of them, or just some?"),
    //: questions: what-does-doctor-need, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Sharing less is a simple way to lower risk."),
    //: questions: what-does-doctor-need, good_answer
    QT_TRANSLATE_NOOP("advice", "They tell you the exact scan and dates needed."),
    //: questions: what-does-doctor-need, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say to send everything, just in case."),
    //: questions: who-covers-app-copy, question
    QT_TRANSLATE_NOOP("advice", "If I upload my scan to an app or website, do your privacy rules still cover that copy?"),
    //: questions: who-covers-app-copy, why_it_matters
    QT_TRANSLATE_NOOP("advice", "HIPAA often stops at the door once you send data to an app you picked."),
    //: questions: who-covers-app-copy, good_answer
    QT_TRANSLATE_NOOP("advice", "They are clear that the app's own rules apply, and suggest a private way."),
    //: questions: who-covers-app-copy, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say HIPAA covers it everywhere."),
    //: questions: researcher-keeps-what, question
    QT_TRANSLATE_NOOP("advice", "Which details will stay with my scan: dates, age, ZIP code, machine number?"),
    //: questions: researcher-keeps-what, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Some research data may keep dates and ZIP codes."),
    //: questions: researcher-keeps-what, good_answer
    QT_TRANSLATE_NOOP("advice", "They show you the list and say why each is needed."),
    //: questions: researcher-keeps-what, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say everything is anonymous and give no list."),
    //: questions: share-with-helper, question
    QT_TRANSLATE_NOOP("advice", "I want my advocate to see my scans. What form do I sign, and can I limit it?"),
    //: questions: share-with-helper, why_it_matters
    QT_TRANSLATE_NOOP("advice", "You can choose who helps you and what they see."),
    //: questions: share-with-helper, good_answer
    QT_TRANSLATE_NOOP("advice", "They have a short form with an end date and limits."),
    //: questions: share-with-helper, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say it is all records or none."),
    //: questions: other-names-in-file, question
    QT_TRANSLATE_NOOP("advice", "My file names staff and the clinic. Can those come out of a copy that I share?"),
    //: questions: other-names-in-file, why_it_matters
    QT_TRANSLATE_NOOP("advice", "A clinic name plus a date can help someone work out who you are."),
    //: questions: other-names-in-file, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. Their export tool can leave them out."),
    //: questions: other-names-in-file, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say only your own name counts."),
    //: questions: long-id-numbers, question
    QT_TRANSLATE_NOOP("advice", "There are long ID numbers in my files. Can they be changed in a copy that I share?"),
    //: questions: long-id-numbers, why_it_matters
    QT_TRANSLATE_NOOP("advice", "These numbers can link a shared copy back to your full record."),
    //: questions: long-id-numbers, good_answer
    QT_TRANSLATE_NOOP("advice", "Yes. They can swap in new numbers."),
    //: questions: long-id-numbers, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say that ID numbers are harmless."),
    //: questions: scan-as-fingerprint, question
    QT_TRANSLATE_NOOP("advice", "Could my scan be matched with another scan of me, even with no name on it?"),
    //: questions: scan-as-fingerprint, why_it_matters
    QT_TRANSLATE_NOOP("advice", "Body patterns in a scan can work a bit like a fingerprint."),
    //: questions: scan-as-fingerprint, good_answer
    QT_TRANSLATE_NOOP("advice", "They say it could, and tell you how they limit who can try."),
    //: questions: scan-as-fingerprint, warning_sign
    QT_TRANSLATE_NOOP("advice", "They say that it is not possible."),
    //: phrases: deid-use, label
    QT_TRANSLATE_NOOP("advice", "De-identified data"),
    //: phrases: deid-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They plan to take out details that name you. Ask which details and how they check."),
    //: phrases: deid-any-purpose, label
    QT_TRANSLATE_NOOP("advice", "De-identified data for any use"),
    //: phrases: deid-any-purpose, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Once your name is off, they could use your data for almost anything."),
    //: phrases: deid-outside-law, label
    QT_TRANSLATE_NOOP("advice", "Outside privacy law"),
    //: phrases: deid-outside-law, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They are telling you that privacy law may stop protecting this data."),
    //: phrases: anonymized, label
    QT_TRANSLATE_NOOP("advice", "Anonymized"),
    //: phrases: anonymized, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say no one could tell it is you. With scans that is hard to promise, so ask how it is done."),
    //: phrases: coded-data, label
    QT_TRANSLATE_NOOP("advice", "Coded data"),
    //: phrases: coded-data, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your name is swapped for a code, but someone can still link it back."),
    //: phrases: limited-data-set, label
    QT_TRANSLATE_NOOP("advice", "Limited data set"),
    //: phrases: limited-data-set, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your name comes out, but dates and ZIP code can stay in."),
    //: phrases: aggregated, label
    QT_TRANSLATE_NOOP("advice", "Added-up data"),
    //: phrases: aggregated, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data is mixed with many others, such as in totals. Single scans would point to you more."),
    //: phrases: identifiers-removed, label
    QT_TRANSLATE_NOOP("advice", "Identifiers removed"),
    //: phrases: identifiers-removed, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They promise to take out details that name you before use."),
    //: phrases: name-removed, label
    QT_TRANSLATE_NOOP("advice", "Your name is taken out"),
    //: phrases: name-removed, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that your name or other details come out first. Ask which ones."),
    //: phrases: no-reidentify, label
    QT_TRANSLATE_NOOP("advice", "Promise not to find out who you are"),
    //: phrases: no-reidentify, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Those who get the data must not try to find out who you are."),
    //: phrases: reidentify-risk, label
    QT_TRANSLATE_NOOP("advice", "Could be linked back to you"),
    //: phrases: reidentify-risk, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They admit that someone might still find out it is you. That is honest, and worth a question."),
    //: phrases: tries-to-identify, label
    QT_TRANSLATE_NOOP("advice", "They may look for you"),
    //: phrases: tries-to-identify, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Those who get the data may try to find out who you are."),
    //: phrases: research-use, label
    QT_TRANSLATE_NOOP("advice", "Research use"),
    //: phrases: research-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan may be used in studies, not just for your care."),
    //: phrases: other-researchers, label
    QT_TRANSLATE_NOOP("advice", "Other labs may use it"),
    //: phrases: other-researchers, plain_meaning
    QT_TRANSLATE_NOOP("advice", "People outside of this study or clinic may work with your data. Ask who decides, and what they must promise."),
    //: phrases: future-research, label
    QT_TRANSLATE_NOOP("advice", "Future use"),
    //: phrases: future-research, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They may use your data later in ways that are not decided yet."),
    //: phrases: contact-again, label
    QT_TRANSLATE_NOOP("advice", "They may contact you again"),
    //: phrases: contact-again, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They keep a way to reach you, so your name stays with the data. You can say no to this."),
    //: phrases: broad-consent, label
    QT_TRANSLATE_NOOP("advice", "Very broad permission"),
    //: phrases: broad-consent, plain_meaning
    QT_TRANSLATE_NOOP("advice", "One yes could cover any study by anyone."),
    //: phrases: all-records, label
    QT_TRANSLATE_NOOP("advice", "All of your records"),
    //: phrases: all-records, plain_meaning
    QT_TRANSLATE_NOOP("advice", "This gives out far more than one scan or one visit. Ask to name what is needed, and for which dates."),
    //: phrases: any-purpose, label
    QT_TRANSLATE_NOOP("advice", "For any purpose"),
    //: phrases: any-purpose, plain_meaning
    QT_TRANSLATE_NOOP("advice", "No limit is set on what they may do with it."),
    //: phrases: no-more-consent, label
    QT_TRANSLATE_NOOP("advice", "Used without asking you again"),
    //: phrases: no-more-consent, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They can use or share your data and will not ask or tell you."),
    //: phrases: normal-legal-exceptions, label
    QT_TRANSLATE_NOOP("advice", "Normal legal exceptions"),
    //: phrases: normal-legal-exceptions, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The law lets or makes clinics share in these cases. This is in most privacy notices and is not a warning sign by itself."),
    //: phrases: only-with-consent, label
    QT_TRANSLATE_NOOP("advice", "Only with your OK"),
    //: phrases: only-with-consent, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They promise to ask you first."),
    //: phrases: ethics-board, label
    QT_TRANSLATE_NOOP("advice", "Ethics review"),
    //: phrases: ethics-board, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A group that protects people in research must check the study."),
    //: phrases: consent-waiver, label
    QT_TRANSLATE_NOOP("advice", "Consent can be waived"),
    //: phrases: consent-waiver, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A review board can let a study use your data without asking you."),
    //: phrases: quality-improvement, label
    QT_TRANSLATE_NOOP("advice", "Quality checks"),
    //: phrases: quality-improvement, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They use scans to check and improve their own work. Ask if outside firms take part."),
    //: phrases: improve-products, label
    QT_TRANSLATE_NOOP("advice", "To make their service better"),
    //: phrases: improve-products, plain_meaning
    QT_TRANSLATE_NOOP("advice", "'To improve our services' can mean many things. Ask if it means training AI."),
    //: phrases: health-care-operations, label
    QT_TRANSLATE_NOOP("advice", "Health care operations"),
    //: phrases: health-care-operations, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A legal term for running the clinic. It covers many uses that do not need your OK."),
    //: phrases: teaching-use, label
    QT_TRANSLATE_NOOP("advice", "Teaching use"),
    //: phrases: teaching-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan may be shown to students or staff."),
    //: phrases: publication, label
    QT_TRANSLATE_NOOP("advice", "Publishing your images"),
    //: phrases: publication, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your images could be printed or put online, where anyone can copy them."),
    //: phrases: recording-published, label
    QT_TRANSLATE_NOOP("advice", "Pictures on the internet"),
    //: phrases: recording-published, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Anyone can copy what is on the internet. It cannot be called back."),
    //: phrases: third-parties, label
    QT_TRANSLATE_NOOP("advice", "Third parties"),
    //: phrases: third-parties, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Other companies or groups may get your data. Ask which ones."),
    //: phrases: third-party-processing, label
    QT_TRANSLATE_NOOP("advice", "Third-party data processing"),
    //: phrases: third-party-processing, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Outside firms handle your data. That can mean storing, reading, sorting or AI training."),
    //: phrases: service-providers, label
    QT_TRANSLATE_NOOP("advice", "Service providers"),
    //: phrases: service-providers, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A broad term that can cover many firms. Ask for names and what each one gets."),
    //: phrases: vendors, label
    QT_TRANSLATE_NOOP("advice", "Vendors or contractors"),
    //: phrases: vendors, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Outside companies do some of the work and may see your data."),
    //: phrases: business-associates, label
    QT_TRANSLATE_NOOP("advice", "Business associates"),
    //: phrases: business-associates, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The US legal term for companies that handle your data for the clinic. They must follow HIPAA."),
    //: phrases: baa-in-place, label
    QT_TRANSLATE_NOOP("advice", "Signed privacy contract"),
    //: phrases: baa-in-place, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Outside firms must sign a contract that limits what they do with your data."),
    //: phrases: affiliates, label
    QT_TRANSLATE_NOOP("advice", "Affiliates"),
    //: phrases: affiliates, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Linked companies may get your data. Large groups can have many."),
    //: phrases: partners, label
    QT_TRANSLATE_NOOP("advice", "Partners"),
    //: phrases: partners, plain_meaning
    QT_TRANSLATE_NOOP("advice", "'Partners' is a friendly word for outside groups. Ask who they are."),
    //: phrases: given-to-others, label
    QT_TRANSLATE_NOOP("advice", "Given to others"),
    //: phrases: given-to-others, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data goes to somebody else. Ask who it is, what they get, and why."),
    //: phrases: companies-get-data, label
    QT_TRANSLATE_NOOP("advice", "Companies may use it"),
    //: phrases: companies-get-data, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Some of those who use the data work for companies. Ask which ones."),
    //: phrases: commercial-use, label
    QT_TRANSLATE_NOOP("advice", "Making products for sale"),
    //: phrases: commercial-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan could help a company build something it sells."),
    //: phrases: no-share-of-profit, label
    QT_TRANSLATE_NOOP("advice", "No share of any profit"),
    //: phrases: no-share-of-profit, plain_meaning
    QT_TRANSLATE_NOOP("advice", "If someone makes money from your data, you will not be paid. It hints that there may be profit."),
    //: phrases: sale-of-data, label
    QT_TRANSLATE_NOOP("advice", "Selling data"),
    //: phrases: sale-of-data, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data could be sold or rented."),
    //: phrases: they-own-it, label
    QT_TRANSLATE_NOOP("advice", "They own your pictures"),
    //: phrases: they-own-it, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that your pictures or data belong to them. Then they can do more with them than care for you."),
    //: phrases: no-sale, label
    QT_TRANSLATE_NOOP("advice", "We do not sell your data"),
    //: phrases: no-sale, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say they will not sell it. Ask if that also covers de-identified data."),
    //: phrases: merger, label
    QT_TRANSLATE_NOOP("advice", "If the company is sold"),
    //: phrases: merger, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data may move to a new owner if the clinic or firm is sold."),
    //: phrases: marketing, label
    QT_TRANSLATE_NOOP("advice", "Marketing"),
    //: phrases: marketing, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data or images could be used in ads or to sell things."),
    //: phrases: tracking, label
    QT_TRANSLATE_NOOP("advice", "They track you"),
    //: phrases: tracking, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They follow what you do, or build a picture of you from many places. Ask what for, and how to stop it."),
    //: phrases: fundraising, label
    QT_TRANSLATE_NOOP("advice", "Asking for money"),
    //: phrases: fundraising, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They may use your details to ask you for gifts of money. You can say no."),
    //: phrases: insurer-employer, label
    QT_TRANSLATE_NOOP("advice", "Insurer or employer"),
    //: phrases: insurer-employer, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your data may go to an insurer or your boss."),
    //: phrases: cloud, label
    QT_TRANSLATE_NOOP("advice", "Cloud storage"),
    //: phrases: cloud, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scans are kept on the computers of some other company. Ask which one."),
    //: phrases: off-site-storage, label
    QT_TRANSLATE_NOOP("advice", "Stored somewhere else"),
    //: phrases: off-site-storage, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scans are kept outside the building."),
    //: phrases: encrypted, label
    QT_TRANSLATE_NOOP("advice", "Locked data"),
    //: phrases: encrypted, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The data is scrambled or locked so that others cannot read it."),
    //: phrases: few-can-see, label
    QT_TRANSLATE_NOOP("advice", "Few people can see it"),
    //: phrases: few-can-see, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that only some people can open your data. Ask who they are."),
    //: phrases: unencrypted, label
    QT_TRANSLATE_NOOP("advice", "Not locked"),
    //: phrases: unencrypted, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Others could read it if it is lost or caught on the way."),
    //: phrases: no-liability, label
    QT_TRANSLATE_NOOP("advice", "They are not responsible"),
    //: phrases: no-liability, plain_meaning
    QT_TRANSLATE_NOOP("advice", "If data is lost or leaked, they say it is not their problem."),
    //: phrases: ai-use, label
    QT_TRANSLATE_NOOP("advice", "AI is used"),
    //: phrases: ai-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A computer tool may look at your scan."),
    //: phrases: computer-helps, label
    QT_TRANSLATE_NOOP("advice", "A computer helps"),
    //: phrases: computer-helps, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A program may mark, sort or judge your scan. Ask if it is AI, who made it, and who checks it."),
    //: phrases: ai-training, label
    QT_TRANSLATE_NOOP("advice", "Training AI"),
    //: phrases: ai-training, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan could be used to teach a computer tool. This is not part of your own care."),
    //: phrases: no-ai-training, label
    QT_TRANSLATE_NOOP("advice", "Not used to train AI"),
    //: phrases: no-ai-training, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say your scan will not be used to teach AI."),
    //: phrases: not-shared, label
    QT_TRANSLATE_NOOP("advice", "They promise not to"),
    //: phrases: not-shared, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say what they will not do with your data. Ask if that also covers data with your name taken out."),
    //: phrases: machine-learning, label
    QT_TRANSLATE_NOOP("advice", "Machine learning"),
    //: phrases: machine-learning, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A type of AI that learns from lots of examples, such as scans."),
    //: phrases: automated-decision, label
    QT_TRANSLATE_NOOP("advice", "Automated decisions"),
    //: phrases: automated-decision, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A computer may sort or judge your data with little help from a person."),
    //: phrases: human-labeling, label
    QT_TRANSLATE_NOOP("advice", "People label the scans"),
    //: phrases: human-labeling, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Workers may look at scans to mark them up for AI. Ask what they can see."),
    //: phrases: staff-look, label
    QT_TRANSLATE_NOOP("advice", "People at the company may look"),
    //: phrases: staff-look, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Workers who do not care for you may see your data. Ask who they are and what they can see."),
    //: phrases: doctor-checks-ai, label
    QT_TRANSLATE_NOOP("advice", "A doctor stays in charge"),
    //: phrases: doctor-checks-ai, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A doctor checks your scan and what the computer found."),
    //: phrases: no-automated, label
    QT_TRANSLATE_NOOP("advice", "No decision by computer alone"),
    //: phrases: no-automated, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that a computer alone does not decide about you."),
    //: phrases: kept-forever, label
    QT_TRANSLATE_NOOP("advice", "Kept forever"),
    //: phrases: kept-forever, plain_meaning
    QT_TRANSLATE_NOOP("advice", "There is no end date for keeping or using your data."),
    //: phrases: no-deletion, label
    QT_TRANSLATE_NOOP("advice", "You cannot have it deleted"),
    //: phrases: no-deletion, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Once they have it, you cannot get it out again. Ask what they do when you change your mind."),
    //: phrases: kept-vague, label
    QT_TRANSLATE_NOOP("advice", "Kept as long as needed"),
    //: phrases: kept-vague, plain_meaning
    QT_TRANSLATE_NOOP("advice", "No clear time limit. Ask for a number of years."),
    //: phrases: kept-years, label
    QT_TRANSLATE_NOOP("advice", "Clear time limit"),
    //: phrases: kept-years, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They give a set time for keeping your data."),
    //: phrases: deleted-after, label
    QT_TRANSLATE_NOOP("advice", "Deleted when done"),
    //: phrases: deleted-after, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that they delete it when they are done with it."),
    //: phrases: delete-right, label
    QT_TRANSLATE_NOOP("advice", "You can ask for deletion"),
    //: phrases: delete-right, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can ask them to remove your data, in some cases."),
    //: phrases: other-country, label
    QT_TRANSLATE_NOOP("advice", "Sent to another country"),
    //: phrases: other-country, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan may go to a place with other privacy laws."),
    //: phrases: transfer-safeguards, label
    QT_TRANSLATE_NOOP("advice", "Protection in other countries"),
    //: phrases: transfer-safeguards, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They use legal tools to protect data that goes abroad."),
    //: phrases: opt-out, label
    QT_TRANSLATE_NOOP("advice", "You can opt out"),
    //: phrases: opt-out, plain_meaning
    QT_TRANSLATE_NOOP("advice", "There is a way to say no. Ask for the form."),
    //: phrases: no-opt-out, label
    QT_TRANSLATE_NOOP("advice", "No way to opt out"),
    //: phrases: no-opt-out, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say you cannot say no to this use."),
    //: phrases: only-leave, label
    QT_TRANSLATE_NOOP("advice", "Your only way out is to leave"),
    //: phrases: only-leave, plain_meaning
    QT_TRANSLATE_NOOP("advice", "If you do not like it, you can only stop using the service. What they have may stay with them."),
    //: phrases: opt-in, label
    QT_TRANSLATE_NOOP("advice", "You must say yes first"),
    //: phrases: opt-in, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They use your data only if you choose it."),
    //: phrases: implied-consent, label
    QT_TRANSLATE_NOOP("advice", "Yes unless you say no"),
    //: phrases: implied-consent, plain_meaning
    QT_TRANSLATE_NOOP("advice", "If you do nothing, they treat it as a yes."),
    //: phrases: by-signing, label
    QT_TRANSLATE_NOOP("advice", "What signing means"),
    //: phrases: by-signing, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your signature says yes to more than the scan. Read this part with care."),
    //: phrases: care-not-affected, label
    QT_TRANSLATE_NOOP("advice", "Your care stays the same"),
    //: phrases: care-not-affected, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Saying no will not change your care."),
    //: phrases: care-depends, label
    QT_TRANSLATE_NOOP("advice", "Care depends on signing"),
    //: phrases: care-depends, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say you may not get care if you do not agree. Ask which parts are really needed."),
    //: phrases: withdraw, label
    QT_TRANSLATE_NOOP("advice", "You can change your mind"),
    //: phrases: withdraw, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can stop the permission later."),
    //: phrases: free-to-stop, label
    QT_TRANSLATE_NOOP("advice", "You can stop or say no"),
    //: phrases: free-to-stop, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You stay in control."),
    //: phrases: withdraw-limits, label
    QT_TRANSLATE_NOOP("advice", "Some sharing cannot be undone"),
    //: phrases: withdraw-limits, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Data that is already out cannot be called back."),
    //: phrases: as-permitted-by-law, label
    QT_TRANSLATE_NOOP("advice", "As permitted by law"),
    //: phrases: as-permitted-by-law, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Broad words. The law allows many uses you may not expect."),
    //: phrases: not-limited-to, label
    QT_TRANSLATE_NOOP("advice", "Open-ended list"),
    //: phrases: not-limited-to, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The list is not complete, so other uses are allowed too."),
    //: phrases: sole-discretion, label
    QT_TRANSLATE_NOOP("advice", "They alone decide"),
    //: phrases: sole-discretion, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They keep all the choice for themselves."),
    //: phrases: business-purposes, label
    QT_TRANSLATE_NOOP("advice", "Business purposes"),
    //: phrases: business-purposes, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A broad reason that may have little to do with your care."),
    //: phrases: policy-can-change, label
    QT_TRANSLATE_NOOP("advice", "The rules can change"),
    //: phrases: policy-can-change, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They may change the policy later."),
    //: phrases: face-images, label
    QT_TRANSLATE_NOOP("advice", "Face images"),
    //: phrases: face-images, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your face may be kept or used. A detailed head scan can also show a face."),
    //: phrases: face-removed, label
    QT_TRANSLATE_NOOP("advice", "Face removed"),
    //: phrases: face-removed, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They take the face out of head scans before sharing."),
    //: phrases: biometric, label
    QT_TRANSLATE_NOOP("advice", "Body data that can identify you"),
    //: phrases: biometric, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Data such as a face map, fingerprint or eye scan."),
    //: phrases: photos-video, label
    QT_TRANSLATE_NOOP("advice", "Photos or video"),
    //: phrases: photos-video, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They may take or use pictures or video of you."),
    //: phrases: calls-recorded, label
    QT_TRANSLATE_NOOP("advice", "Calls or visits are recorded"),
    //: phrases: calls-recorded, plain_meaning
    QT_TRANSLATE_NOOP("advice", "What you say may be kept. Ask who listens, for how long it is kept, and if you can say no."),
    //: phrases: visitors-present, label
    QT_TRANSLATE_NOOP("advice", "Others in the room"),
    //: phrases: visitors-present, plain_meaning
    QT_TRANSLATE_NOOP("advice", "People who do not care for you may watch. You can say that you do not want this."),
    //: phrases: linked-data, label
    QT_TRANSLATE_NOOP("advice", "Joined with other data"),
    //: phrases: linked-data, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan may be joined with other facts about you, which makes it easier to tell who you are."),
    //: phrases: linked-to-you, label
    QT_TRANSLATE_NOOP("advice", "Tied to your name"),
    //: phrases: linked-to-you, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The data is stored together with who you are. Ask why that is needed."),
    //: phrases: public-database, label
    QT_TRANSLATE_NOOP("advice", "Public data set"),
    //: phrases: public-database, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Anyone could get a copy, and it cannot be called back."),
    //: phrases: anyone-may-use, label
    QT_TRANSLATE_NOOP("advice", "Open to anyone"),
    //: phrases: anyone-may-use, plain_meaning
    QT_TRANSLATE_NOOP("advice", "The words 'anyone' or 'the public' set no limit on who gets it."),
    //: phrases: databank, label
    QT_TRANSLATE_NOOP("advice", "Registry or data bank"),
    //: phrases: databank, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan may be added to a large store that others can use."),
    //: phrases: health-info-exchange, label
    QT_TRANSLATE_NOOP("advice", "Health information exchange"),
    //: phrases: health-info-exchange, plain_meaning
    QT_TRANSLATE_NOOP("advice", "A network that lets other providers see your records."),
    //: phrases: privacy-contact, label
    QT_TRANSLATE_NOOP("advice", "Privacy contact"),
    //: phrases: privacy-contact, plain_meaning
    QT_TRANSLATE_NOOP("advice", "There is a person whose job is to answer your questions."),
    //: phrases: complaint-right, label
    QT_TRANSLATE_NOOP("advice", "You can complain"),
    //: phrases: complaint-right, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can complain if you think they broke the rules."),
    //: phrases: accounting-right, label
    QT_TRANSLATE_NOOP("advice", "List of sharing"),
    //: phrases: accounting-right, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can ask for a list of some outside sharing."),
    //: phrases: copy-right, label
    QT_TRANSLATE_NOOP("advice", "Right to a copy"),
    //: phrases: copy-right, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can get a copy of your own records and scans."),
    //: phrases: restrict-right, label
    QT_TRANSLATE_NOOP("advice", "You can ask for limits"),
    //: phrases: restrict-right, plain_meaning
    QT_TRANSLATE_NOOP("advice", "You can ask them to limit how they share your data. They can often say no."),
    //: phrases: stays-on-site, label
    QT_TRANSLATE_NOOP("advice", "Data stays here"),
    //: phrases: stays-on-site, plain_meaning
    QT_TRANSLATE_NOOP("advice", "Your scan is not sent outside."),
    //: phrases: on-your-device, label
    QT_TRANSLATE_NOOP("advice", "It stays on your device"),
    //: phrases: on-your-device, plain_meaning
    QT_TRANSLATE_NOOP("advice", "They say that your data is worked on at your own computer or phone. Ask what is still sent out."),
    //: phrases: breach-notice, label
    QT_TRANSLATE_NOOP("advice", "They will tell you about a leak"),
    //: phrases: breach-notice, plain_meaning
    QT_TRANSLATE_NOOP("advice", "If data leaks, they promise to let you know."),
    //: topics: which-companies, label
    QT_TRANSLATE_NOOP("advice", "which companies get your pictures"),
    //: topics: how-long-kept, label
    QT_TRANSLATE_NOOP("advice", "how long your pictures are kept"),
    //: topics: say-no, label
    QT_TRANSLATE_NOOP("advice", "how to say no to extra uses"),
    //: topics: ai-uses, label
    QT_TRANSLATE_NOOP("advice", "whether AI is used on your pictures"),
    //: topics: ai-training-no, label
    QT_TRANSLATE_NOOP("advice", "how to say no to training AI"),
    //: topics: third-parties, label
    QT_TRANSLATE_NOOP("advice", "who else gets your pictures"),
    //: topics: how-nameless, label
    QT_TRANSLATE_NOOP("advice", "how your name is taken out"),
    //: topics: change-mind, label
    QT_TRANSLATE_NOOP("advice", "how to change your mind later"),
    //: topics: where-stored, label
    QT_TRANSLATE_NOOP("advice", "where your pictures are stored"),
    //: topics: who-to-ask, label
    QT_TRANSLATE_NOOP("advice", "who to ask about privacy"),
    //: letters: access-us, title
    QT_TRANSLATE_NOOP("advice", "A copy of my pictures and records"),
    //: letters: access-us, line
    QT_TRANSLATE_NOOP("advice", "Right of access"),
    //: letters: access-us, to
    QT_TRANSLATE_NOOP("advice", "Records Department"),
    //: letters: access-us, subject
    QT_TRANSLATE_NOOP("advice", "Request for a copy of my pictures and records"),
    //: letters: access-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports."),
    //: letters: access-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I would like them as a private download, or on a disc without a program that starts by itself."),
    //: letters: access-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please add the results that AI tools made from my pictures, if you keep them."),
    //: letters: access-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under the HIPAA right of access (45 CFR 164.524). Please answer within 30 days."),
    //: letters: access-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "They have 30 days and may ask for 30 more. A fair fee for the copy is allowed."),
    //: letters: access-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "You get the pictures too, not just the report."),
    //: letters: sharing-us, title
    QT_TRANSLATE_NOOP("advice", "Who got my pictures?"),
    //: letters: sharing-us, line
    QT_TRANSLATE_NOOP("advice", "List of sharing, and companies"),
    //: letters: sharing-us, to
    QT_TRANSLATE_NOOP("advice", "Privacy Officer"),
    //: letters: sharing-us, subject
    QT_TRANSLATE_NOOP("advice", "Request for a list of who got my pictures"),
    //: letters: sharing-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528)."),
    //: letters: sharing-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:"),
    //: letters: sharing-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: letters: sharing-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?"),
    //: letters: sharing-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell me also if my pictures were used to train or test AI."),
    //: letters: sharing-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "The legal list is often empty. It leaves out companies that work for the clinic. So the letter asks for them apart."),
    //: letters: sharing-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "They have 60 days for the list and may take 30 more. One list in 12 months is free."),
    //: letters: sharing-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "No rule makes them answer the second part. It is still fair to ask."),
    //: letters: limit-us, title
    QT_TRANSLATE_NOOP("advice", "Please limit how you share"),
    //: letters: limit-us, line
    QT_TRANSLATE_NOOP("advice", "Ask for a limit"),
    //: letters: limit-us, subject
    QT_TRANSLATE_NOOP("advice", "Request to limit how my pictures are used and shared"),
    //: letters: limit-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must."),
    //: letters: limit-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please do not share them to train or test AI tools, to build products or for research, with my name or without it."),
    //: letters: limit-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under 45 CFR 164.522(a). If you do not agree, please tell me why in writing, and what you can do for me."),
    //: letters: limit-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "[ Only if you paid in full yourself: Please do not tell my health plan about these exams. ]"),
    //: letters: limit-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "They may say no to most limits. If they agree, they must keep to it, but not in an emergency."),
    //: letters: limit-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "There is one limit that they must accept. If you pay in full yourself, you can stop them from telling your health plan."),
    //: letters: correct-us, title
    QT_TRANSLATE_NOOP("advice", "Please correct a mistake"),
    //: letters: correct-us, line
    QT_TRANSLATE_NOOP("advice", "Wrong name, date or picture"),
    //: letters: correct-us, subject
    QT_TRANSLATE_NOOP("advice", "Request to correct my records"),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports."),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "What is there now: [ what is wrong ]"),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "What should be there: [ what is right ]"),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "My reason: [ how you know it, and a proof if you have one ]"),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell those who got the wrong details too. Please write to me when it is done."),
    //: letters: correct-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under 45 CFR 164.526. Please answer within 60 days."),
    //: letters: correct-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "They have 60 days and may take 30 more. They may want your reason in writing."),
    //: letters: correct-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "If they say no, they must tell you why. You can then have your own words added to the record."),
    //: letters: correct-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "If the disc holds pictures of another person, do not send them along. Bring the disc back."),
    //: letters: object-us, title
    QT_TRANSLATE_NOOP("advice", "Say no to research or AI"),
    //: letters: object-us, line
    QT_TRANSLATE_NOOP("advice", "Opt out in writing"),
    //: letters: object-us, subject
    QT_TRANSLATE_NOOP("advice", "No to use of my pictures for research or AI"),
    //: letters: object-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too."),
    //: letters: object-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5))."),
    //: letters: object-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please note this in my record. Please tell me in writing what you will do, and what can't be undone."),
    //: letters: object-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "I still want my care, with the tools that my doctors need for it."),
    //: letters: object-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "You can take back a signed permission at any time. What was done before stays done."),
    //: letters: object-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "Once your name and other details are taken out, US rules give you no right to say no. You can still ask."),
    //: letters: erase-us, title
    QT_TRANSLATE_NOOP("advice", "Please erase what you do not need"),
    //: letters: erase-us, line
    QT_TRANSLATE_NOOP("advice", "Extra copies and old uploads"),
    //: letters: erase-us, subject
    QT_TRANSLATE_NOOP("advice", "Request to erase data about me"),
    //: letters: erase-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in."),
    //: letters: erase-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell me in writing what was erased, what you keep, why, and for how long."),
    //: letters: erase-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "US privacy rules give no right to have records erased. Other laws say how long a clinic must keep them."),
    //: letters: erase-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "You can still ask about extra copies."),
    //: letters: return-us, title
    QT_TRANSLATE_NOOP("advice", "Give back another person’s pictures"),
    //: letters: return-us, line
    QT_TRANSLATE_NOOP("advice", "A mix-up of discs"),
    //: letters: return-us, subject
    QT_TRANSLATE_NOOP("advice", "I got pictures of another person"),
    //: letters: return-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "On a disc or in a download that I got from you are pictures or details of another person."),
    //: letters: return-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "[ I did not look further, and I made no copy. ]"),
    //: letters: return-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell me how I can give it back. Please note the mix-up, and tell the other person."),
    //: letters: return-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please check if the right pictures went to somebody else, and send them to me."),
    //: letters: return-us, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please look into it under 45 CFR 164.404. Please tell me in writing what you did."),
    //: letters: return-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "The clinic must look into it. In most cases it must tell the other person within 60 days."),
    //: letters: return-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "Hand it over in person if you can. Do not send it by plain e-mail."),
    //: letters: return-us, good_to_know
    QT_TRANSLATE_NOOP("advice", "Do not write the other person’s name or number into the letter."),
    //: letters: access-eu, to
    QT_TRANSLATE_NOOP("advice", "Data Protection Officer"),
    //: letters: access-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell me too why you use my data, who got it, where it came from, and how long you keep it."),
    //: letters: access-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 15 of the GDPR. Please answer within one month."),
    //: letters: access-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "They have one month. If it is hard they may take two more, and must tell you why."),
    //: letters: access-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "The first copy is free."),
    //: letters: sharing-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: letters: sharing-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "In which country is each of them?"),
    //: letters: sharing-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "You can ask for the names, not just for the kinds of companies."),
    //: letters: sharing-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "Companies that work for the clinic count as well."),
    //: letters: limit-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "My reason: [ what it is about your own life that makes you ask ]"),
    //: letters: limit-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month."),
    //: letters: limit-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "This right holds where they use your data for a public task or for their own ends. If a use rests on your consent, take the consent back."),
    //: letters: correct-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 16 of the GDPR. Please answer within one month."),
    //: letters: correct-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "What a doctor thought at the time can stay. You can ask to have your own words added."),
    //: letters: object-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "If I gave consent for such uses, I take it back."),
    //: letters: object-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "I object under Article 21 of the GDPR. Please answer within one month."),
    //: letters: object-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "They must stop unless they show strong reasons. Research that is a task in the public interest can go on."),
    //: letters: object-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "You can take consent back at any time. What was done before stays done."),
    //: letters: object-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "A newer EU law adds a way to opt out of reuse of health data. It starts in steps."),
    //: letters: erase-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 17 of the GDPR. Please answer within one month."),
    //: letters: erase-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "Records of your care must often be kept for years. So they can say no to a part of it."),
    //: letters: return-eu, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please look into it under Articles 33 and 34 of the GDPR. Please tell me in writing what you did."),
    //: letters: return-eu, good_to_know
    QT_TRANSLATE_NOOP("advice", "The clinic must look into it. If there is a risk, it has 72 hours to tell the data protection office of its country."),
    //: letters: access-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 15 of the UK GDPR. Please answer within one month."),
    //: letters: limit-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month."),
    //: letters: correct-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 16 of the UK GDPR. Please answer within one month."),
    //: letters: object-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "I object under Article 21 of the UK GDPR. Please answer within one month."),
    //: letters: object-gb, good_to_know
    QT_TRANSLATE_NOOP("advice", "In England you can also use the National Data Opt-out. It does not hold in Scotland, Wales or Northern Ireland."),
    //: letters: erase-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "I ask under Article 17 of the UK GDPR. Please answer within one month."),
    //: letters: return-gb, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please look into it under Articles 33 and 34 of the UK GDPR. Please tell me in writing what you did."),
    //: letters: access-anywhere, line
    QT_TRANSLATE_NOOP("advice", "Ask for a copy"),
    //: letters: access-anywhere, paragraphs
    QT_TRANSLATE_NOOP("advice", "Please answer in writing. Thank you."),
    //: letters: access-anywhere, good_to_know
    QT_TRANSLATE_NOOP("advice", "We know no law for this country. So this is a plain request."),
    //: letters: access-anywhere, good_to_know
    QT_TRANSLATE_NOOP("advice", "A patient group can tell you what the law in your country gives you."),
    //: letters: object-anywhere, paragraphs
    QT_TRANSLATE_NOOP("advice", "If I agreed to such uses before, I take it back."),
    //: journey: scan, title
    QT_TRANSLATE_NOOP("advice", "Your scan"),
    //: journey: scan, line
    QT_TRANSLATE_NOOP("advice", "The machine makes the pictures."),
    //: journey: scan, what
    QT_TRANSLATE_NOOP("advice", "The machine saves each picture as a file. Your name, dates and numbers are saved with it."),
    //: journey: scan, what
    QT_TRANSLATE_NOOP("advice", "Some machines use AI of their own to make the picture clear. That alone sends nothing to a company."),
    //: journey: storage, title
    QT_TRANSLATE_NOOP("advice", "Clinic storage"),
    //: journey: storage, line
    QT_TRANSLATE_NOOP("advice", "Your doctors read them here."),
    //: journey: storage, what
    QT_TRANSLATE_NOOP("advice", "The pictures go to the clinic’s scan storage. Your care team reads them there."),
    //: journey: storage, what
    QT_TRANSLATE_NOOP("advice", "At many clinics AI tools now help to read X-rays, CT and MRI. They can help doctors see more."),
    //: journey: storage, what
    QT_TRANSLATE_NOOP("advice", "A radiologist should still sign your report. You can ask who reads your scan."),
    //: journey: ai-company, title
    QT_TRANSLATE_NOOP("advice", "AI company"),
    //: journey: ai-company, line
    QT_TRANSLATE_NOOP("advice", "Its program may check the pictures."),
    //: journey: ai-company, what
    QT_TRANSLATE_NOOP("advice", "Some clinics send pictures to a company whose program looks at them. Others run it on their own computers."),
    //: journey: ai-company, what
    QT_TRANSLATE_NOOP("advice", "Often your name is taken out first. They call that “de-identified”. It does not mean that no one can tell it is you."),
    //: journey: ai-company, what
    QT_TRANSLATE_NOOP("advice", "The company may keep what its program found. You may not be told who sees it."),
    //: journey: ai-company, unseen
    QT_TRANSLATE_NOOP("advice", "We cannot see where your pictures went. A disc does not say."),
    //: journey: cloud, title
    QT_TRANSLATE_NOOP("advice", "Cloud"),
    //: journey: cloud, line
    QT_TRANSLATE_NOOP("advice", "They may sit on rented computers."),
    //: journey: cloud, what
    QT_TRANSLATE_NOOP("advice", "The cloud means computers that belong to some other company. Pictures can stay there for years."),
    //: journey: cloud, what
    QT_TRANSLATE_NOOP("advice", "They may move from one data center to the next, also to other countries. Each country has its own law."),
    //: journey: cloud, what
    QT_TRANSLATE_NOOP("advice", "One wrong setting can leave a great many scans open to anyone."),
    //: journey: training, title
    QT_TRANSLATE_NOOP("advice", "Training"),
    //: journey: training, line
    QT_TRANSLATE_NOOP("advice", "Copies may teach new programs."),
    //: journey: training, what
    QT_TRANSLATE_NOOP("advice", "Companies build AI tools from many scans. Yours may be one of them, most often without your name."),
    //: journey: training, what
    QT_TRANSLATE_NOOP("advice", "People may mark up the pictures by hand. A mark or note can hold a name too. We know of no count of how often that happens."),
    //: journey: training, what
    QT_TRANSLATE_NOOP("advice", "Once a program has learned from a copy, it is hard to take back. Who sees it and how long it stays is up to them."),
    //: journey: copies, title
    QT_TRANSLATE_NOOP("advice", "Kept copies"),
    //: journey: copies, line
    QT_TRANSLATE_NOOP("advice", "Each copy can be lost or leak."),
    //: journey: copies, what
    QT_TRANSLATE_NOOP("advice", "Each holder may keep a copy: the clinic, a company, a study team. You hold one too, on your disc."),
    //: journey: copies, what
    QT_TRANSLATE_NOOP("advice", "A copy that is lost or left open can be seen by anyone who finds it."),
    //: journey: copies, what
    QT_TRANSLATE_NOOP("advice", "You can ask how long each one is kept, and if it can be deleted."),
    //: law: us, title
    QT_TRANSLATE_NOOP("advice", "United States"),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "HIPAA binds health plans, most clinics, and the companies that work for them."),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "Once a scan is “de-identified” by its rules, HIPAA no longer covers it. What then holds for an AI company is less clear."),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "HIPAA lists 18 kinds of details to take out. The list is older than today’s programs that match faces."),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "You have a right to a copy of your scans, and you may ask for some limits."),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "You can ask for a list of some outside sharing. An empty list does not mean no sharing."),
    //: law: us, text
    QT_TRANSLATE_NOOP("advice", "If you may decide about the care of a child or of someone you help, you can in most cases ask as they could."),
    //: law: eu, title
    QT_TRANSLATE_NOOP("advice", "EU countries, Norway, Iceland and Liechtenstein"),
    //: law: eu, text
    QT_TRANSLATE_NOOP("advice", "The GDPR gives health data extra care."),
    //: law: eu, text
    QT_TRANSLATE_NOOP("advice", "Data with a code in place of your name is still your data."),
    //: law: eu, text
    QT_TRANSLATE_NOOP("advice", "You can ask for a copy, and who gets your data."),
    //: law: eu, text
    QT_TRANSLATE_NOOP("advice", "You can say no to some uses, and ask to have data erased. Both have limits."),
    //: law: eu, text
    QT_TRANSLATE_NOOP("advice", "How well the law works across borders differs. Ask in which country your scans are kept."),
    //: law: gb, title
    QT_TRANSLATE_NOOP("advice", "United Kingdom"),
    //: law: gb, text
    QT_TRANSLATE_NOOP("advice", "In England you can opt out of the use of records with your name for research and planning."),
    //: law: gb, text
    QT_TRANSLATE_NOOP("advice", "We have no more checked notes for the UK yet. Ask the privacy officer which law holds."),
    //: law: other, title
    QT_TRANSLATE_NOOP("advice", "Other countries"),
    //: law: other, text
    QT_TRANSLATE_NOOP("advice", "We have no checked notes on the law of this country yet."),
    //: law: other, text
    QT_TRANSLATE_NOOP("advice", "You can still ask. Most clinics have a person for questions about privacy."),
    //: scans: head-ct, title
    QT_TRANSLATE_NOOP("advice", "Head CT"),
    //: scans: head-ct, heading
    QT_TRANSLATE_NOOP("advice", "What a head CT can show about you"),
    //: scans: head-ct, because
    QT_TRANSLATE_NOOP("advice", "thin slices"),
    //: scans: head-ct, what
    QT_TRANSLATE_NOOP("advice", "Your name and dates"),
    //: scans: head-ct, line
    QT_TRANSLATE_NOOP("advice", "On your own copy. This is usual."),
    //: scans: head-ct, what
    QT_TRANSLATE_NOOP("advice", "Your face"),
    //: scans: head-ct, line
    QT_TRANSLATE_NOOP("advice", "Fine slices work like a photograph of you."),
    //: scans: head-ct, what
    QT_TRANSLATE_NOOP("advice", "Which other scans are yours"),
    //: scans: head-ct, line
    QT_TRANSLATE_NOOP("advice", "Body shape can link two scans."),
    //: scans: head-mri, title
    QT_TRANSLATE_NOOP("advice", "Head MRI"),
    //: scans: head-mri, heading
    QT_TRANSLATE_NOOP("advice", "What a head MRI can show about you"),
    //: scans: head-mri, because
    QT_TRANSLATE_NOOP("advice", "3D series"),
    //: scans: head-mri, line
    QT_TRANSLATE_NOOP("advice", "A 3D series works like a photograph of you."),
    //: scans: head-mri, line
    QT_TRANSLATE_NOOP("advice", "Brain shape can link two scans."),
    //: scans: head-mri-thick, title
    QT_TRANSLATE_NOOP("advice", "Head MRI, thick"),
    //: scans: head-mri-thick, because
    QT_TRANSLATE_NOOP("advice", "part of a face"),
    //: scans: chest-xray, title
    QT_TRANSLATE_NOOP("advice", "Chest X-ray"),
    //: scans: chest-xray, heading
    QT_TRANSLATE_NOOP("advice", "What a chest X-ray can show about you"),
    //: scans: chest-xray, because
    QT_TRANSLATE_NOOP("advice", "with another scan"),
    //: scans: chest-xray, line
    QT_TRANSLATE_NOOP("advice", "A program can often tell that two are of one person."),
    //: scans: chest-xray, what
    QT_TRANSLATE_NOOP("advice", "Your age and sex"),
    //: scans: chest-xray, line
    QT_TRANSLATE_NOOP("advice", "A program can guess them. A guess is no proof."),
    //: scans: chest-xray, line
    QT_TRANSLATE_NOOP("advice", "It is not in the picture."),
    //: scans: chest-ct, title
    QT_TRANSLATE_NOOP("advice", "Chest CT"),
    //: scans: chest-ct, heading
    QT_TRANSLATE_NOOP("advice", "What a chest CT can show about you"),
    //: scans: chest-ct, because
    QT_TRANSLATE_NOOP("advice", "by its shape, little studied"),
    //: scans: chest-ct, line
    QT_TRANSLATE_NOOP("advice", "Your chin may be in view. You can ask."),
    //: scans: chest-ct, what
    QT_TRANSLATE_NOOP("advice", "Traits that no one measured"),
    //: scans: chest-ct, line
    QT_TRANSLATE_NOOP("advice", "A program may guess some. A guess is no proof."),
    //: scans: belly-ct, title
    QT_TRANSLATE_NOOP("advice", "Belly CT"),
    //: scans: belly-ct, heading
    QT_TRANSLATE_NOOP("advice", "What a belly CT can show about you"),
    //: scans: belly-ct, because
    QT_TRANSLATE_NOOP("advice", "little studied"),
    //: scans: belly-ct, line
    QT_TRANSLATE_NOOP("advice", "We know of no study of this."),
    //: scans: back-mri, title
    QT_TRANSLATE_NOOP("advice", "Back MRI"),
    //: scans: back-mri, heading
    QT_TRANSLATE_NOOP("advice", "What a back MRI can show about you"),
    //: scans: breast-xray, title
    QT_TRANSLATE_NOOP("advice", "Breast X-ray"),
    //: scans: breast-xray, heading
    QT_TRANSLATE_NOOP("advice", "What a breast X-ray can show about you"),
    //: scans: ultrasound, title
    QT_TRANSLATE_NOOP("advice", "Ultrasound"),
    //: scans: ultrasound, heading
    QT_TRANSLATE_NOOP("advice", "What an ultrasound can show about you"),
    //: scans: ultrasound, because
    QT_TRANSLATE_NOOP("advice", "a small part"),
    //: scans: ultrasound, what
    QT_TRANSLATE_NOOP("advice", "Words on the picture"),
    //: scans: ultrasound, line
    QT_TRANSLATE_NOOP("advice", "Your name is often printed on it."),
    //: scans: ultrasound, line
    QT_TRANSLATE_NOOP("advice", "It shows a small part of you."),
    //: scans: another, title
    QT_TRANSLATE_NOOP("advice", "Another kind"),
    //: scans: another, heading
    QT_TRANSLATE_NOOP("advice", "What a scan can show about you"),
    //: scans: another, line
    QT_TRANSLATE_NOOP("advice", "Ask if your head or face will be in view."),
    //: scans: serious, title
    QT_TRANSLATE_NOOP("advice", "A serious or sudden problem"),
    //: scans: serious, line
    QT_TRANSLATE_NOOP("advice", "Your health comes first. Have the scan, and ask your questions when there is time."),
    //: scans: small, title
    QT_TRANSLATE_NOOP("advice", "A small problem"),
    //: scans: small, line
    QT_TRANSLATE_NOOP("advice", "Your health comes first. You can have the scan and ask questions too."),
    //: scans: check-up, title
    QT_TRANSLATE_NOOP("advice", "A check-up"),
    //: scans: check-up, line
    QT_TRANSLATE_NOOP("advice", "A check-up leaves you time. Ask before you book, and weigh what it can do for you."),
    //: scans: study, title
    QT_TRANSLATE_NOOP("advice", "A study or research"),
    //: scans: study, line
    QT_TRANSLATE_NOOP("advice", "A study is up to you. In most cases your care stays the same if you say no."),
    //: whose: theirs, in place of: Anyone who opens this disc can read your name and birth date.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read their name and birth date."),
    //: whose: child, in place of: Anyone who opens this disc can read your name and birth date.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read your child’s name and birth date."),
    //: whose: theirs, in place of: Anyone who opens this disc can read your name.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read their name."),
    //: whose: child, in place of: Anyone who opens this disc can read your name.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read your child’s name."),
    //: whose: theirs, in place of: Anyone who opens this disc can read a number that leads to you.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read a number that leads to them."),
    //: whose: child, in place of: Anyone who opens this disc can read a number that leads to you.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read a number that leads to your child."),
    //: whose: theirs, in place of: Anyone who opens this disc can read details that lead to you.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read details that lead to them."),
    //: whose: child, in place of: Anyone who opens this disc can read details that lead to you.
    QT_TRANSLATE_NOOP("advice", "Anyone who opens this disc can read details that lead to your child."),
    //: whose: theirs, in place of: It points to you, by name.
    QT_TRANSLATE_NOOP("advice", "It points to them, by name."),
    //: whose: child, in place of: It points to you, by name.
    QT_TRANSLATE_NOOP("advice", "It points to your child, by name."),
    //: whose: theirs, in place of: So far: it points to you, by name.
    QT_TRANSLATE_NOOP("advice", "So far: it points to them, by name."),
    //: whose: child, in place of: So far: it points to you, by name.
    QT_TRANSLATE_NOOP("advice", "So far: it points to your child, by name."),
    //: whose: theirs, in place of: It points to you, by number.
    QT_TRANSLATE_NOOP("advice", "It points to them, by number."),
    //: whose: child, in place of: It points to you, by number.
    QT_TRANSLATE_NOOP("advice", "It points to your child, by number."),
    //: whose: theirs, in place of: So far: it points to you, by number.
    QT_TRANSLATE_NOOP("advice", "So far: it points to them, by number."),
    //: whose: child, in place of: So far: it points to you, by number.
    QT_TRANSLATE_NOOP("advice", "So far: it points to your child, by number."),
    //: whose: theirs, in place of: It points to you.
    QT_TRANSLATE_NOOP("advice", "It points to them."),
    //: whose: child, in place of: It points to you.
    QT_TRANSLATE_NOOP("advice", "It points to your child."),
    //: whose: theirs, in place of: So far: it points to you.
    QT_TRANSLATE_NOOP("advice", "So far: it points to them."),
    //: whose: child, in place of: So far: it points to you.
    QT_TRANSLATE_NOOP("advice", "So far: it points to your child."),
    //: whose: theirs, in place of: It could point to you.
    QT_TRANSLATE_NOOP("advice", "It could point to them."),
    //: whose: child, in place of: It could point to you.
    QT_TRANSLATE_NOOP("advice", "It could point to your child."),
    //: whose: theirs, in place of: So far: it could point to you.
    QT_TRANSLATE_NOOP("advice", "So far: it could point to them."),
    //: whose: child, in place of: So far: it could point to you.
    QT_TRANSLATE_NOOP("advice", "So far: it could point to your child."),
    //: whose: theirs, in place of: We did not find your name. Other details could be put together. It matters when a copy goes on.
    QT_TRANSLATE_NOOP("advice", "We did not find their name. Other details could be put together. It matters when a copy goes on."),
    //: whose: child, in place of: We did not find your name. Other details could be put together. It matters when a copy goes on.
    QT_TRANSLATE_NOOP("advice", "We did not find your child’s name. Other details could be put together. It matters when a copy goes on."),
    //: whose: theirs, in place of: We did not find your name yet. Other details could be put together.
    QT_TRANSLATE_NOOP("advice", "We did not find their name yet. Other details could be put together."),
    //: whose: child, in place of: We did not find your name yet. Other details could be put together.
    QT_TRANSLATE_NOOP("advice", "We did not find your child’s name yet. Other details could be put together."),
    //: whose: theirs, in place of: We looked at 1 file so far. We did not find details that point to you yet.
    QT_TRANSLATE_NOOP("advice", "We looked at 1 file so far. We did not find details that point to them yet."),
    //: whose: child, in place of: We looked at 1 file so far. We did not find details that point to you yet.
    QT_TRANSLATE_NOOP("advice", "We looked at 1 file so far. We did not find details that point to your child yet."),
    //: whose: theirs, in place of: We looked at %Ln files so far. We did not find details that point to you yet.
    QT_TRANSLATE_N_NOOP("advice", "We looked at %Ln files so far. We did not find details that point to them yet."),
    //: whose: child, in place of: We looked at %Ln files so far. We did not find details that point to you yet.
    QT_TRANSLATE_N_NOOP("advice", "We looked at %Ln files so far. We did not find details that point to your child yet."),
    //: whose: theirs, in place of: We found little that points to you.
    QT_TRANSLATE_NOOP("advice", "We found little that points to them."),
    //: whose: child, in place of: We found little that points to you.
    QT_TRANSLATE_NOOP("advice", "We found little that points to your child."),
    //: whose: theirs, in place of: We did not find details that point to you.
    QT_TRANSLATE_NOOP("advice", "We did not find details that point to them."),
    //: whose: child, in place of: We did not find details that point to you.
    QT_TRANSLATE_NOOP("advice", "We did not find details that point to your child."),
    //: whose: theirs, in place of: Your name
    QT_TRANSLATE_NOOP("advice", "Their name"),
    //: whose: child, in place of: Your name
    QT_TRANSLATE_NOOP("advice", "Your child’s name"),
    //: whose: theirs, in place of: Another name of yours
    QT_TRANSLATE_NOOP("advice", "Another name of theirs"),
    //: whose: child, in place of: Another name of yours
    QT_TRANSLATE_NOOP("advice", "Another name of your child"),
    //: whose: theirs, in place of: Your name at birth
    QT_TRANSLATE_NOOP("advice", "Their name at birth"),
    //: whose: child, in place of: Your name at birth
    QT_TRANSLATE_NOOP("advice", "Your child’s name at birth"),
    //: whose: theirs, in place of: Your mother’s name at birth
    QT_TRANSLATE_NOOP("advice", "Their mother’s name at birth"),
    //: whose: child, in place of: Your mother’s name at birth
    QT_TRANSLATE_NOOP("advice", "Your child’s mother’s name at birth"),
    //: whose: theirs, in place of: The name you go by
    QT_TRANSLATE_NOOP("advice", "The name they go by"),
    //: whose: child, in place of: The name you go by
    QT_TRANSLATE_NOOP("advice", "The name your child goes by"),
    //: whose: theirs, in place of: Note on the name you go by
    QT_TRANSLATE_NOOP("advice", "Note on the name they go by"),
    //: whose: child, in place of: Note on the name you go by
    QT_TRANSLATE_NOOP("advice", "Note on the name your child goes by"),
    //: whose: theirs, in place of: Your parent or guardian
    QT_TRANSLATE_NOOP("advice", "Their parent or guardian"),
    //: whose: child, in place of: Your parent or guardian
    QT_TRANSLATE_NOOP("advice", "Your child’s parent or guardian"),
    //: whose: theirs, in place of: Who your guardian is to you
    QT_TRANSLATE_NOOP("advice", "Who their guardian is to them"),
    //: whose: child, in place of: Who your guardian is to you
    QT_TRANSLATE_NOOP("advice", "Who the guardian is to your child"),
    //: whose: theirs, in place of: Group that is responsible for you
    QT_TRANSLATE_NOOP("advice", "Group that is responsible for them"),
    //: whose: child, in place of: Group that is responsible for you
    QT_TRANSLATE_NOOP("advice", "Group that is responsible for your child"),
    //: whose: theirs, in place of: Country where you live
    QT_TRANSLATE_NOOP("advice", "Country where they live"),
    //: whose: child, in place of: Country where you live
    QT_TRANSLATE_NOOP("advice", "Country where your child lives"),
    //: whose: theirs, in place of: Region where you live
    QT_TRANSLATE_NOOP("advice", "Region where they live"),
    //: whose: child, in place of: Region where you live
    QT_TRANSLATE_NOOP("advice", "Region where your child lives"),
    //: whose: theirs, in place of: Sex as used for your care
    QT_TRANSLATE_NOOP("advice", "Sex as used for their care"),
    //: whose: child, in place of: Sex as used for your care
    QT_TRANSLATE_NOOP("advice", "Sex as used for your child’s care"),
    //: whose: theirs, in place of: Note on sex as used for your care
    QT_TRANSLATE_NOOP("advice", "Note on sex as used for their care"),
    //: whose: child, in place of: Note on sex as used for your care
    QT_TRANSLATE_NOOP("advice", "Note on sex as used for your child’s care"),
    //: whose: theirs, in place of: Depth of your body, front to back
    QT_TRANSLATE_NOOP("advice", "Depth of their body, front to back"),
    //: whose: child, in place of: Depth of your body, front to back
    QT_TRANSLATE_NOOP("advice", "Depth of your child’s body, front to back"),
    //: whose: theirs, in place of: Width of your body
    QT_TRANSLATE_NOOP("advice", "Width of their body"),
    //: whose: child, in place of: Width of your body
    QT_TRANSLATE_NOOP("advice", "Width of your child’s body"),
    //: whose: theirs, in place of: Your job
    QT_TRANSLATE_NOOP("advice", "Their job"),
    //: whose: child, in place of: Your job
    QT_TRANSLATE_NOOP("advice", "Your child’s job"),
    //: whose: theirs, in place of: Language you speak
    QT_TRANSLATE_NOOP("advice", "Language they speak"),
    //: whose: child, in place of: Language you speak
    QT_TRANSLATE_NOOP("advice", "Language your child speaks"),
    //: whose: theirs, in place of: Link to a photo of you
    QT_TRANSLATE_NOOP("advice", "Link to a photo of them"),
    //: whose: child, in place of: Link to a photo of you
    QT_TRANSLATE_NOOP("advice", "Link to a photo of your child"),
    //: whose: theirs, in place of: Photo of you
    QT_TRANSLATE_NOOP("advice", "Photo of them"),
    //: whose: child, in place of: Photo of you
    QT_TRANSLATE_NOOP("advice", "Photo of your child"),
    //: whose: theirs, in place of: Your health history
    QT_TRANSLATE_NOOP("advice", "Their health history"),
    //: whose: child, in place of: Your health history
    QT_TRANSLATE_NOOP("advice", "Your child’s health history"),
    //: whose: theirs, in place of: How you were at the time
    QT_TRANSLATE_NOOP("advice", "How they were at the time"),
    //: whose: child, in place of: How you were at the time
    QT_TRANSLATE_NOOP("advice", "How your child was at the time"),
    //: whose: theirs, in place of: Notes about you
    QT_TRANSLATE_NOOP("advice", "Notes about them"),
    //: whose: child, in place of: Notes about you
    QT_TRANSLATE_NOOP("advice", "Notes about your child"),
    //: whose: theirs, in place of: Why you came in
    QT_TRANSLATE_NOOP("advice", "Why they came in"),
    //: whose: child, in place of: Why you came in
    QT_TRANSLATE_NOOP("advice", "Why your child came in"),
    //: whose: theirs, in place of: Why you came in (code)
    QT_TRANSLATE_NOOP("advice", "Why they came in (code)"),
    //: whose: child, in place of: Why you came in (code)
    QT_TRANSLATE_NOOP("advice", "Why your child came in (code)"),
    //: whose: theirs, in place of: Illness named when you went home
    QT_TRANSLATE_NOOP("advice", "Illness named when they went home"),
    //: whose: child, in place of: Illness named when you went home
    QT_TRANSLATE_NOOP("advice", "Illness named when your child went home"),
    //: whose: theirs, in place of: Who gave you the patient number
    QT_TRANSLATE_NOOP("advice", "Who gave them the patient number"),
    //: whose: child, in place of: Who gave you the patient number
    QT_TRANSLATE_NOOP("advice", "Who gave your child the patient number"),
    //: whose: theirs, in place of: Where your record is kept
    QT_TRANSLATE_NOOP("advice", "Where their record is kept"),
    //: whose: child, in place of: Where your record is kept
    QT_TRANSLATE_NOOP("advice", "Where your child’s record is kept"),
    //: whose: theirs, in place of: Order number of your doctor
    QT_TRANSLATE_NOOP("advice", "Order number of their doctor"),
    //: whose: child, in place of: Order number of your doctor
    QT_TRANSLATE_NOOP("advice", "Order number of your child’s doctor"),
    //: whose: theirs, in place of: Long ID of your position in the machine
    QT_TRANSLATE_NOOP("advice", "Long ID of their position in the machine"),
    //: whose: child, in place of: Long ID of your position in the machine
    QT_TRANSLATE_NOOP("advice", "Long ID of your child’s position in the machine"),
    //: whose: theirs, in place of: Date you came in
    QT_TRANSLATE_NOOP("advice", "Date they came in"),
    //: whose: child, in place of: Date you came in
    QT_TRANSLATE_NOOP("advice", "Date your child came in"),
    //: whose: theirs, in place of: Time you came in
    QT_TRANSLATE_NOOP("advice", "Time they came in"),
    //: whose: child, in place of: Time you came in
    QT_TRANSLATE_NOOP("advice", "Time your child came in"),
    //: whose: theirs, in place of: Date you went home
    QT_TRANSLATE_NOOP("advice", "Date they went home"),
    //: whose: child, in place of: Date you went home
    QT_TRANSLATE_NOOP("advice", "Date your child went home"),
    //: whose: theirs, in place of: Time you went home
    QT_TRANSLATE_NOOP("advice", "Time they went home"),
    //: whose: child, in place of: Time you went home
    QT_TRANSLATE_NOOP("advice", "Time your child went home"),
    //: whose: theirs, in place of: Date you were to come in
    QT_TRANSLATE_NOOP("advice", "Date they were to come in"),
    //: whose: child, in place of: Date you were to come in
    QT_TRANSLATE_NOOP("advice", "Date your child was to come in"),
    //: whose: theirs, in place of: Date you were to go home
    QT_TRANSLATE_NOOP("advice", "Date they were to go home"),
    //: whose: child, in place of: Date you were to go home
    QT_TRANSLATE_NOOP("advice", "Date your child was to go home"),
    //: whose: theirs, in place of: Where you were in the hospital
    QT_TRANSLATE_NOOP("advice", "Where they were in the hospital"),
    //: whose: child, in place of: Where you were in the hospital
    QT_TRANSLATE_NOOP("advice", "Where your child was in the hospital"),
    //: whose: theirs, in place of: Ward or home where you stayed
    QT_TRANSLATE_NOOP("advice", "Ward or home where they stayed"),
    //: whose: child, in place of: Ward or home where you stayed
    QT_TRANSLATE_NOOP("advice", "Ward or home where your child stayed"),
    //: whose: theirs, in place of: Ward where you were to stay
    QT_TRANSLATE_NOOP("advice", "Ward where they were to stay"),
    //: whose: child, in place of: Ward where you were to stay
    QT_TRANSLATE_NOOP("advice", "Ward where your child was to stay"),
    //: whose: theirs, in place of: Doctor in charge of you
    QT_TRANSLATE_NOOP("advice", "Doctor in charge of them"),
    //: whose: child, in place of: Doctor in charge of you
    QT_TRANSLATE_NOOP("advice", "Doctor in charge of your child"),
    //: whose: theirs, in place of: How you were placed for radiation care
    QT_TRANSLATE_NOOP("advice", "How they were placed for radiation care"),
    //: whose: child, in place of: How you were placed for radiation care
    QT_TRANSLATE_NOOP("advice", "How your child was placed for radiation care"),
    //: whose: theirs, in place of: Your number in a study
    QT_TRANSLATE_NOOP("advice", "Their number in a study"),
    //: whose: child, in place of: Your number in a study
    QT_TRANSLATE_NOOP("advice", "Your child’s number in a study"),
    //: whose: theirs, in place of: Your number for study readers
    QT_TRANSLATE_NOOP("advice", "Their number for study readers"),
    //: whose: child, in place of: Your number for study readers
    QT_TRANSLATE_NOOP("advice", "Your child’s number for study readers"),
    //: whose: theirs, in place of: Label “your details are removed”
    QT_TRANSLATE_NOOP("advice", "Label “their details are removed”"),
    //: whose: child, in place of: Label “your details are removed”
    QT_TRANSLATE_NOOP("advice", "Label “your child’s details are removed”"),
    //: whose: theirs, in place of: Note on who may see your data
    QT_TRANSLATE_NOOP("advice", "Note on who may see their data"),
    //: whose: child, in place of: Note on who may see your data
    QT_TRANSLATE_NOOP("advice", "Note on who may see your child’s data"),
    //: whose: theirs, in place of: Eye test: how well you see
    QT_TRANSLATE_NOOP("advice", "Eye test: how well they see"),
    //: whose: child, in place of: Eye test: how well you see
    QT_TRANSLATE_NOOP("advice", "Eye test: how well your child sees"),
    //: whose: theirs, in place of: We could not count how many people share your details. Choose your country, and we will.
    QT_TRANSLATE_NOOP("advice", "We could not count how many people share these details. Choose their country, and we will."),
    //: whose: child, in place of: We could not count how many people share your details. Choose your country, and we will.
    QT_TRANSLATE_NOOP("advice", "We could not count how many people share these details. Choose your country, and we will."),
    //: whose: theirs, in place of: We have no figures for this country, so we could not count how many people share your details.
    QT_TRANSLATE_NOOP("advice", "We have no figures for this country, so we could not count how many people share these details."),
    //: whose: theirs, in place of: Your patient number
    QT_TRANSLATE_NOOP("advice", "Their patient number"),
    //: whose: child, in place of: Your patient number
    QT_TRANSLATE_NOOP("advice", "Your child’s patient number"),
    //: whose: theirs, in place of: This looks like a code. Someone may hold the list that leads to you.
    QT_TRANSLATE_NOOP("advice", "This looks like a code. Someone may hold the list that leads to them."),
    //: whose: child, in place of: This looks like a code. Someone may hold the list that leads to you.
    QT_TRANSLATE_NOOP("advice", "This looks like a code. Someone may hold the list that leads to your child."),
    //: whose: theirs, in place of: This only fills the place. It says nothing about you.
    QT_TRANSLATE_NOOP("advice", "This only fills the place. It says nothing about them."),
    //: whose: child, in place of: This only fills the place. It says nothing about you.
    QT_TRANSLATE_NOOP("advice", "This only fills the place. It says nothing about your child."),
    //: whose: theirs, in place of: You said that this is about you.
    QT_TRANSLATE_NOOP("advice", "You said that this is about them."),
    //: whose: child, in place of: You said that this is about you.
    QT_TRANSLATE_NOOP("advice", "You said that this is about your child."),
    //: whose: theirs, in place of: Few people reach this age, so it narrows down who you are.
    QT_TRANSLATE_NOOP("advice", "Few people reach this age, so it narrows down who they are."),
    //: whose: child, in place of: Few people reach this age, so it narrows down who you are.
    QT_TRANSLATE_NOOP("advice", "Few people reach this age, so it narrows down who your child is."),
    //: whose: theirs, in place of: It lists pictures that a doctor picked. It can hold notes about you.
    QT_TRANSLATE_NOOP("advice", "It lists pictures that a doctor picked. It can hold notes about them."),
    //: whose: child, in place of: It lists pictures that a doctor picked. It can hold notes about you.
    QT_TRANSLATE_NOOP("advice", "It lists pictures that a doctor picked. It can hold notes about your child."),
    //: whose: theirs, in place of: It says how much X-ray you got, and when.
    QT_TRANSLATE_NOOP("advice", "It says how much X-ray they got, and when."),
    //: whose: child, in place of: It says how much X-ray you got, and when.
    QT_TRANSLATE_NOOP("advice", "It says how much X-ray your child got, and when."),
    //: whose: theirs, in place of: It names your mother. Some banks ask for this name.
    QT_TRANSLATE_NOOP("advice", "It names their mother. Some banks ask for this name."),
    //: whose: child, in place of: It names your mother. Some banks ask for this name.
    QT_TRANSLATE_NOOP("advice", "It names your child’s mother. Some banks ask for this name."),
    //: whose: theirs, in place of: It names someone close to you.
    QT_TRANSLATE_NOOP("advice", "It names someone close to them."),
    //: whose: child, in place of: It names someone close to you.
    QT_TRANSLATE_NOOP("advice", "It names someone close to your child."),
    //: whose: theirs, in place of: It names who looks after you.
    QT_TRANSLATE_NOOP("advice", "It names who looks after them."),
    //: whose: child, in place of: It names who looks after you.
    QT_TRANSLATE_NOOP("advice", "It names who looks after your child."),
    //: whose: theirs, in place of: An old name can be used to find you.
    QT_TRANSLATE_NOOP("advice", "An old name can be used to find them."),
    //: whose: child, in place of: An old name can be used to find you.
    QT_TRANSLATE_NOOP("advice", "An old name can be used to find your child."),
    //: whose: theirs, in place of: An old or other name can be used to find you.
    QT_TRANSLATE_NOOP("advice", "An old or other name can be used to find them."),
    //: whose: child, in place of: An old or other name can be used to find you.
    QT_TRANSLATE_NOOP("advice", "An old or other name can be used to find your child."),
    //: whose: theirs, in place of: It shows where you live.
    QT_TRANSLATE_NOOP("advice", "It shows where they live."),
    //: whose: child, in place of: It shows where you live.
    QT_TRANSLATE_NOOP("advice", "It shows where your child lives."),
    //: whose: theirs, in place of: It shows how to reach you.
    QT_TRANSLATE_NOOP("advice", "It shows how to reach them."),
    //: whose: child, in place of: It shows how to reach you.
    QT_TRANSLATE_NOOP("advice", "It shows how to reach your child or you."),
    //: whose: theirs, in place of: Your hospital can find you by this number. It stays on the picture when the file’s details are taken out.
    QT_TRANSLATE_NOOP("advice", "Their hospital can find them by this number. It stays on the picture when the file’s details are taken out."),
    //: whose: child, in place of: Your hospital can find you by this number. It stays on the picture when the file’s details are taken out.
    QT_TRANSLATE_NOOP("advice", "The hospital can find your child by this number. It stays on the picture when the file’s details are taken out."),
    //: whose: theirs, in place of: It shows where you had your scan.
    QT_TRANSLATE_NOOP("advice", "It shows where they had their scan."),
    //: whose: child, in place of: It shows where you had your scan.
    QT_TRANSLATE_NOOP("advice", "It shows where your child had a scan."),
    //: whose: theirs, in place of: It fits a calendar, so others can match it to your day.
    QT_TRANSLATE_NOOP("advice", "It fits a calendar, so others can match it to their day."),
    //: whose: child, in place of: It fits a calendar, so others can match it to your day.
    QT_TRANSLATE_NOOP("advice", "It fits a calendar, so others can match it to your child’s day."),
    //: whose: theirs, in place of: With the day of your scan, others can match it to you.
    QT_TRANSLATE_NOOP("advice", "With the day of their scan, others can match it to them."),
    //: whose: child, in place of: With the day of your scan, others can match it to you.
    QT_TRANSLATE_NOOP("advice", "With the day of the scan, others can match it to your child."),
    //: whose: theirs, in place of: It names someone who cared for you. That can show where you were.
    QT_TRANSLATE_NOOP("advice", "It names someone who cared for them. That can show where they were."),
    //: whose: child, in place of: It names someone who cared for you. That can show where you were.
    QT_TRANSLATE_NOOP("advice", "It names someone who cared for your child. That can show where your child was."),
    //: whose: theirs, in place of: It shows where you live or how to reach you.
    QT_TRANSLATE_NOOP("advice", "It shows where they live or how to reach them."),
    //: whose: child, in place of: It shows where you live or how to reach you.
    QT_TRANSLATE_NOOP("advice", "It shows where your child lives or how to reach you."),
    //: whose: theirs, in place of: With the hospital’s own list, this number leads to you.
    QT_TRANSLATE_NOOP("advice", "With the hospital’s own list, this number leads to them."),
    //: whose: child, in place of: With the hospital’s own list, this number leads to you.
    QT_TRANSLATE_NOOP("advice", "With the hospital’s own list, this number leads to your child."),
    //: whose: theirs, in place of: It may be a number of yours. Please look at it yourself.
    QT_TRANSLATE_NOOP("advice", "It may be a number of theirs. Please look at it yourself."),
    //: whose: child, in place of: It may be a number of yours. Please look at it yourself.
    QT_TRANSLATE_NOOP("advice", "It may be a number of your child. Please look at it yourself."),
    //: whose: theirs, in place of: A barcode can hold a number of yours. Phones can read it.
    QT_TRANSLATE_NOOP("advice", "A barcode can hold a number of theirs. Phones can read it."),
    //: whose: child, in place of: A barcode can hold a number of yours. Phones can read it.
    QT_TRANSLATE_NOOP("advice", "A barcode can hold a number of your child. Phones can read it."),
    //: whose: theirs, in place of: The day of your scan stands inside this number.
    QT_TRANSLATE_NOOP("advice", "The day of their scan stands inside this number."),
    //: whose: child, in place of: The day of your scan stands inside this number.
    QT_TRANSLATE_NOOP("advice", "The day of your child’s scan stands inside this number."),
    //: whose: theirs, in place of: It points to you, in a place where few people look.
    QT_TRANSLATE_NOOP("advice", "It points to them, in a place where few people look."),
    //: whose: child, in place of: It points to you, in a place where few people look.
    QT_TRANSLATE_NOOP("advice", "It points to your child, in a place where few people look."),
    //: whose: theirs, in place of: It says something about you, in a place where few people look.
    QT_TRANSLATE_NOOP("advice", "It says something about them, in a place where few people look."),
    //: whose: child, in place of: It says something about you, in a place where few people look.
    QT_TRANSLATE_NOOP("advice", "It says something about your child, in a place where few people look."),
    //: whose: theirs, in place of: We could not check this. It may hold details about you.
    QT_TRANSLATE_NOOP("advice", "We could not check this. It may hold details about them."),
    //: whose: child, in place of: We could not check this. It may hold details about you.
    QT_TRANSLATE_NOOP("advice", "We could not check this. It may hold details about your child."),
    //: whose: theirs, in place of: This is about the disc, not about you.
    QT_TRANSLATE_NOOP("advice", "This is about the disc, not about them."),
    //: whose: child, in place of: This is about the disc, not about you.
    QT_TRANSLATE_NOOP("advice", "This is about the disc, not about your child."),
    //: whose: theirs, in place of: Put with other details, it narrows down who you are.
    QT_TRANSLATE_NOOP("advice", "Put with other details, it narrows down who they are."),
    //: whose: child, in place of: Put with other details, it narrows down who you are.
    QT_TRANSLATE_NOOP("advice", "Put with other details, it narrows down who your child is."),
    //: whose: theirs, in place of: Your name is in the name of 1 file.
    QT_TRANSLATE_NOOP("advice", "Their name is in the name of 1 file."),
    //: whose: child, in place of: Your name is in the name of 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is in the name of 1 file."),
    //: whose: theirs, in place of: Your name is in the names of %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their name is in the names of %Ln files."),
    //: whose: child, in place of: Your name is in the names of %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s name is in the names of %Ln files."),
    //: whose: theirs, in place of: Your name is in the label of the disc.
    QT_TRANSLATE_NOOP("advice", "Their name is in the label of the disc."),
    //: whose: child, in place of: Your name is in the label of the disc.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is in the label of the disc."),
    //: whose: theirs, in place of: Your name is in a hidden maker field of 1 file.
    QT_TRANSLATE_NOOP("advice", "Their name is in a hidden maker field of 1 file."),
    //: whose: child, in place of: Your name is in a hidden maker field of 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is in a hidden maker field of 1 file."),
    //: whose: theirs, in place of: Your name is in hidden maker fields of %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their name is in hidden maker fields of %Ln files."),
    //: whose: child, in place of: Your name is in hidden maker fields of %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s name is in hidden maker fields of %Ln files."),
    //: whose: theirs, in place of: Your name is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their name is in 1 file."),
    //: whose: child, in place of: Your name is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is in 1 file."),
    //: whose: theirs, in place of: Your name is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their name is in %Ln files."),
    //: whose: child, in place of: Your name is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s name is in %Ln files."),
    //: whose: theirs, in place of: It names you. Anyone who opens the file can read it.
    QT_TRANSLATE_NOOP("advice", "It names them. Anyone who opens the file can read it."),
    //: whose: child, in place of: It names you. Anyone who opens the file can read it.
    QT_TRANSLATE_NOOP("advice", "It names your child. Anyone who opens the file can read it."),
    //: whose: theirs, in place of: It may be your name, or a part of it.
    QT_TRANSLATE_NOOP("advice", "It may be their name, or a part of it."),
    //: whose: child, in place of: It may be your name, or a part of it.
    QT_TRANSLATE_NOOP("advice", "It may be your child’s name, or a part of it."),
    //: whose: theirs, in place of: Your patient number is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their patient number is in 1 file."),
    //: whose: child, in place of: Your patient number is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s patient number is in 1 file."),
    //: whose: theirs, in place of: Your patient number is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their patient number is in %Ln files."),
    //: whose: child, in place of: Your patient number is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s patient number is in %Ln files."),
    //: whose: theirs, in place of: Your hospital can find you by this number.
    QT_TRANSLATE_NOOP("advice", "Their hospital can find them by this number."),
    //: whose: child, in place of: Your hospital can find you by this number.
    QT_TRANSLATE_NOOP("advice", "The hospital can find your child by this number."),
    //: whose: theirs, in place of: Your birth date is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their birth date is in 1 file."),
    //: whose: child, in place of: Your birth date is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s birth date is in 1 file."),
    //: whose: theirs, in place of: Your birth date is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their birth date is in %Ln files."),
    //: whose: child, in place of: Your birth date is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s birth date is in %Ln files."),
    //: whose: theirs, in place of: It stands with your name, so it is clear that it is yours.
    QT_TRANSLATE_NOOP("advice", "It stands with their name, so it is clear whose it is."),
    //: whose: child, in place of: It stands with your name, so it is clear that it is yours.
    QT_TRANSLATE_NOOP("advice", "It stands with your child’s name, so it is clear whose it is."),
    //: whose: theirs, in place of: Few people share it. With your town, it can point to you.
    QT_TRANSLATE_NOOP("advice", "Few people share it. With their town, it can point to them."),
    //: whose: child, in place of: Few people share it. With your town, it can point to you.
    QT_TRANSLATE_NOOP("advice", "Few people share it. With the town, it can point to your child."),
    //: whose: theirs, in place of: Your address or phone number is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their address or phone number is in 1 file."),
    //: whose: child, in place of: Your address or phone number is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s address or phone number is in 1 file."),
    //: whose: theirs, in place of: Your address or phone number is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their address or phone number is in %Ln files."),
    //: whose: child, in place of: Your address or phone number is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s address or phone number is in %Ln files."),
    //: whose: theirs, in place of: A detail that points to you is inside this number.
    QT_TRANSLATE_NOOP("advice", "A detail that points to them is inside this number."),
    //: whose: child, in place of: A detail that points to you is inside this number.
    QT_TRANSLATE_NOOP("advice", "A detail that points to your child is inside this number."),
    //: whose: theirs, in place of: Makers can put any detail here. This text could say something about you.
    QT_TRANSLATE_NOOP("advice", "Makers can put any detail here. This text could say something about them."),
    //: whose: child, in place of: Makers can put any detail here. This text could say something about you.
    QT_TRANSLATE_NOOP("advice", "Makers can put any detail here. This text could say something about your child."),
    //: whose: theirs, in place of: Someone typed a detail here that points to you.
    QT_TRANSLATE_NOOP("advice", "Someone typed a detail here that points to them."),
    //: whose: child, in place of: Someone typed a detail here that points to you.
    QT_TRANSLATE_NOOP("advice", "Someone typed a detail here that points to your child."),
    //: whose: theirs, in place of: Your name, printed on a picture
    QT_TRANSLATE_NOOP("advice", "Their name, printed on a picture"),
    //: whose: child, in place of: Your name, printed on a picture
    QT_TRANSLATE_NOOP("advice", "Your child’s name, printed on a picture"),
    //: whose: theirs, in place of: Your name is printed on pictures in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their name is printed on pictures in 1 file."),
    //: whose: child, in place of: Your name is printed on pictures in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is printed on pictures in 1 file."),
    //: whose: theirs, in place of: Your name is printed on pictures in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their name is printed on pictures in %Ln files."),
    //: whose: child, in place of: Your name is printed on pictures in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s name is printed on pictures in %Ln files."),
    //: whose: theirs, in place of: It may be your name. Please look at the picture yourself.
    QT_TRANSLATE_NOOP("advice", "It may be their name. Please look at the picture yourself."),
    //: whose: child, in place of: It may be your name. Please look at the picture yourself.
    QT_TRANSLATE_NOOP("advice", "It may be your child’s name. Please look at the picture yourself."),
    //: whose: theirs, in place of: Head scan that may show your face
    QT_TRANSLATE_NOOP("advice", "Head scan that may show their face"),
    //: whose: child, in place of: Head scan that may show your face
    QT_TRANSLATE_NOOP("advice", "Head scan that may show your child’s face"),
    //: whose: theirs, in place of: A photo can show who you are at a glance.
    QT_TRANSLATE_NOOP("advice", "A photo can show who they are at a glance."),
    //: whose: child, in place of: A photo can show who you are at a glance.
    QT_TRANSLATE_NOOP("advice", "A photo can show who your child is at a glance."),
    //: whose: theirs, in place of: A photo can show your face or skin. Please look at it yourself.
    QT_TRANSLATE_NOOP("advice", "A photo can show their face or skin. Please look at it yourself."),
    //: whose: child, in place of: A photo can show your face or skin. Please look at it yourself.
    QT_TRANSLATE_NOOP("advice", "A photo can show your child’s face or skin. Please look at it yourself."),
    //: whose: theirs, in place of: Shape of your body
    QT_TRANSLATE_NOOP("advice", "Shape of their body"),
    //: whose: child, in place of: Shape of your body
    QT_TRANSLATE_NOOP("advice", "Shape of your child’s body"),
    //: whose: theirs, in place of: Your body’s shape can be seen in 1 file.
    QT_TRANSLATE_NOOP("advice", "The shape of their body can be seen in 1 file."),
    //: whose: child, in place of: Your body’s shape can be seen in 1 file.
    QT_TRANSLATE_NOOP("advice", "The shape of your child’s body can be seen in 1 file."),
    //: whose: theirs, in place of: Your body’s shape can be seen in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "The shape of their body can be seen in %Ln files."),
    //: whose: child, in place of: Your body’s shape can be seen in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "The shape of your child’s body can be seen in %Ln files."),
    //: whose: theirs, in place of: A computer could match it with another scan of you.
    QT_TRANSLATE_NOOP("advice", "A computer could match it with another scan of them."),
    //: whose: child, in place of: A computer could match it with another scan of you.
    QT_TRANSLATE_NOOP("advice", "A computer could match it with another scan of your child."),
    //: whose: theirs, in place of: More about your health than asked
    QT_TRANSLATE_NOOP("advice", "More about their health than asked"),
    //: whose: child, in place of: More about your health than asked
    QT_TRANSLATE_NOOP("advice", "More about your child’s health than asked"),
    //: whose: theirs, in place of: Your report
    QT_TRANSLATE_NOOP("advice", "Their report"),
    //: whose: child, in place of: Your report
    QT_TRANSLATE_NOOP("advice", "Your child’s report"),
    //: whose: theirs, in place of: Your report is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Their report is in 1 file."),
    //: whose: child, in place of: Your report is in 1 file.
    QT_TRANSLATE_NOOP("advice", "Your child’s report is in 1 file."),
    //: whose: theirs, in place of: Your report is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Their report is in %Ln files."),
    //: whose: child, in place of: Your report is in %Ln files.
    QT_TRANSLATE_N_NOOP("advice", "Your child’s report is in %Ln files."),
    //: whose: theirs, in place of: A report says more about your health than a picture does.
    QT_TRANSLATE_NOOP("advice", "A report says more about their health than a picture does."),
    //: whose: child, in place of: A report says more about your health than a picture does.
    QT_TRANSLATE_NOOP("advice", "A report says more about your child’s health than a picture does."),
    //: whose: theirs, in place of: A program worked on your pictures. It does not show who got a copy.
    QT_TRANSLATE_NOOP("advice", "A program worked on their pictures. It does not show who got a copy."),
    //: whose: child, in place of: A program worked on your pictures. It does not show who got a copy.
    QT_TRANSLATE_NOOP("advice", "A program worked on your child’s pictures. It does not show who got a copy."),
    //: whose: theirs, in place of: It is your number in a study. The study’s list can lead to you.
    QT_TRANSLATE_NOOP("advice", "It is their number in a study. The study’s list can lead to them."),
    //: whose: child, in place of: It is your number in a study. The study’s list can lead to you.
    QT_TRANSLATE_NOOP("advice", "It is your child’s number in a study. The study’s list can lead to your child."),
    //: whose: theirs, in place of: The file was made for, or used in, a study. Someone may hold the key to your name.
    QT_TRANSLATE_NOOP("advice", "The file was made for, or used in, a study. Someone may hold the key to their name."),
    //: whose: child, in place of: The file was made for, or used in, a study. Someone may hold the key to your name.
    QT_TRANSLATE_NOOP("advice", "The file was made for, or used in, a study. Someone may hold the key to your child’s name."),
    //: whose: theirs, in place of: Fewer details are left. That does not mean that no one can tell it is you.
    QT_TRANSLATE_NOOP("advice", "Fewer details are left. That does not mean that no one can tell who it is."),
    //: whose: theirs, in place of: It can say how your pictures may be used. It can also hold your name.
    QT_TRANSLATE_NOOP("advice", "It can say how their pictures may be used. It can also hold their name."),
    //: whose: child, in place of: It can say how your pictures may be used. It can also hold your name.
    QT_TRANSLATE_NOOP("advice", "It can say how your child’s pictures may be used. It can also hold your child’s name."),
    //: whose: theirs, in place of: It can say how your pictures may be used.
    QT_TRANSLATE_NOOP("advice", "It can say how their pictures may be used."),
    //: whose: child, in place of: It can say how your pictures may be used.
    QT_TRANSLATE_NOOP("advice", "It can say how your child’s pictures may be used."),
    //: whose: theirs, in place of: Your patient number, printed on a picture
    QT_TRANSLATE_NOOP("advice", "Their patient number, printed on a picture"),
    //: whose: child, in place of: Your patient number, printed on a picture
    QT_TRANSLATE_NOOP("advice", "Your child’s patient number, printed on a picture"),
    //: whose: theirs, in place of: Your address or phone number, on a picture
    QT_TRANSLATE_NOOP("advice", "Their address or phone number, on a picture"),
    //: whose: child, in place of: Your address or phone number, on a picture
    QT_TRANSLATE_NOOP("advice", "Your child’s address or phone number, on a picture"),
    //: whose: theirs, in place of: A computer made it. It says little about you.
    QT_TRANSLATE_NOOP("advice", "A computer made it. It says little about them."),
    //: whose: child, in place of: A computer made it. It says little about you.
    QT_TRANSLATE_NOOP("advice", "A computer made it. It says little about your child."),
    //: whose: theirs, in place of: Label that says “your details are removed”
    QT_TRANSLATE_NOOP("advice", "Label that says “their details are removed”"),
    //: whose: child, in place of: Label that says “your details are removed”
    QT_TRANSLATE_NOOP("advice", "Label that says “your child’s details are removed”"),
    //: whose: theirs, in place of: Points to you
    QT_TRANSLATE_NOOP("advice", "Points to them"),
    //: whose: child, in place of: Points to you
    QT_TRANSLATE_NOOP("advice", "Points to your child"),
    //: whose: theirs, in place of: Could point to you
    QT_TRANSLATE_NOOP("advice", "Could point to them"),
    //: whose: child, in place of: Could point to you
    QT_TRANSLATE_NOOP("advice", "Could point to your child"),
    //: whose: theirs, in place of: Unlikely to point to you
    QT_TRANSLATE_NOOP("advice", "Unlikely to point to them"),
    //: whose: child, in place of: Unlikely to point to you
    QT_TRANSLATE_NOOP("advice", "Unlikely to point to your child"),
    //: whose: theirs, in place of: People who cared for you
    QT_TRANSLATE_NOOP("advice", "People who cared for them"),
    //: whose: child, in place of: People who cared for you
    QT_TRANSLATE_NOOP("advice", "People who cared for your child"),
    //: whose: theirs, in place of: How many people share your details
    QT_TRANSLATE_NOOP("advice", "How many people share these details"),
    //: whose: theirs, in place of: Usual on your own copy
    QT_TRANSLATE_NOOP("advice", "Usual on a patient’s own copy"),
    //: whose: theirs, in place of: Nothing here means that someone has misused your data.
    QT_TRANSLATE_NOOP("advice", "Nothing here means that someone has misused their data."),
    //: whose: child, in place of: Nothing here means that someone has misused your data.
    QT_TRANSLATE_NOOP("advice", "Nothing here means that someone has misused your child’s data."),
    //: whose: theirs, in place of: Your town
    QT_TRANSLATE_NOOP("advice", "Their town"),
    //: whose: child, in place of: Your town
    QT_TRANSLATE_NOOP("advice", "Your child’s town"),
    //: whose: theirs, in place of: + your town
    QT_TRANSLATE_NOOP("advice", "+ their town"),
    //: whose: child, in place of: + your town
    QT_TRANSLATE_NOOP("advice", "+ your child’s town"),
    //: whose: theirs, in place of: Where you live
    QT_TRANSLATE_NOOP("advice", "Where they live"),
    //: whose: child, in place of: Where you live
    QT_TRANSLATE_NOOP("advice", "Where your child lives"),
    //: whose: theirs, in place of: + where you live
    QT_TRANSLATE_NOOP("advice", "+ where they live"),
    //: whose: child, in place of: + where you live
    QT_TRANSLATE_NOOP("advice", "+ where your child lives"),
    //: whose: theirs, in place of: Days of your visits
    QT_TRANSLATE_NOOP("advice", "Days of their visits"),
    //: whose: child, in place of: Days of your visits
    QT_TRANSLATE_NOOP("advice", "Days of your child’s visits"),
    //: whose: theirs, in place of: + days of your visits
    QT_TRANSLATE_NOOP("advice", "+ days of their visits"),
    //: whose: child, in place of: + days of your visits
    QT_TRANSLATE_NOOP("advice", "+ days of your child’s visits"),
    //: whose: theirs, in place of: + your patient number
    QT_TRANSLATE_NOOP("advice", "+ their patient number"),
    //: whose: child, in place of: + your patient number
    QT_TRANSLATE_NOOP("advice", "+ your child’s patient number"),
    //: whose: theirs, in place of: + your name
    QT_TRANSLATE_NOOP("advice", "+ their name"),
    //: whose: child, in place of: + your name
    QT_TRANSLATE_NOOP("advice", "+ your child’s name"),
    //: whose: theirs, in place of: A hospital sees only a small part of all people. We have no count. Its town may not be your town, so we do not use that.
    QT_TRANSLATE_NOOP("advice", "A hospital sees only a small part of all people. We have no count. Its town may not be their town, so we do not use that."),
    //: whose: child, in place of: A hospital sees only a small part of all people. We have no count. Its town may not be your town, so we do not use that.
    QT_TRANSLATE_NOOP("advice", "A hospital sees only a small part of all people. We have no count. Its town may not be your child’s town, so we do not use that."),
    //: whose: theirs, in place of: The people who cared for you are tied to one place. We have no count of whom else they saw.
    QT_TRANSLATE_NOOP("advice", "The people who cared for them are tied to one place. We have no count of whom else they saw."),
    //: whose: child, in place of: The people who cared for you are tied to one place. We have no count of whom else they saw.
    QT_TRANSLATE_NOOP("advice", "The people who cared for your child are tied to one place. We have no count of whom else they saw."),
    //: whose: theirs, in place of: A name with the details above points to you by itself. There is no count of people with this name.
    QT_TRANSLATE_NOOP("advice", "A name with the details above points to them by itself. There is no count of people with this name."),
    //: whose: child, in place of: A name with the details above points to you by itself. There is no count of people with this name.
    QT_TRANSLATE_NOOP("advice", "A name with the details above points to your child by itself. There is no count of people with this name."),
    //: whose: theirs, in place of: leads to you
    QT_TRANSLATE_NOOP("advice", "leads to them"),
    //: whose: child, in place of: leads to you
    QT_TRANSLATE_NOOP("advice", "leads to your child"),
    //: whose: theirs, in place of: points to you
    QT_TRANSLATE_NOOP("advice", "points to them"),
    //: whose: child, in place of: points to you
    QT_TRANSLATE_NOOP("advice", "points to your child"),
    //: whose: theirs, in place of: A small group does not mean that someone will look for you. They would need another list with the same details.
    QT_TRANSLATE_NOOP("advice", "A small group does not mean that someone will look for them. That takes another list with the same details."),
    //: whose: child, in place of: A small group does not mean that someone will look for you. They would need another list with the same details.
    QT_TRANSLATE_NOOP("advice", "A small group does not mean that someone will look for your child. That takes another list with the same details."),
    //: whose: theirs, in place of: Your name is printed on %1.
    QT_TRANSLATE_NOOP("advice", "Their name is printed on %1."),
    //: whose: child, in place of: Your name is printed on %1.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is printed on %1."),
    //: whose: theirs, in place of: Your name is printed on %1, %2.
    QT_TRANSLATE_NOOP("advice", "Their name is printed on %1, %2."),
    //: whose: child, in place of: Your name is printed on %1, %2.
    QT_TRANSLATE_NOOP("advice", "Your child’s name is printed on %1, %2."),
    //: whose: theirs, in place of: How a doctor's screen lays out pictures. It is not about you.
    QT_TRANSLATE_NOOP("advice", "How a doctor's screen lays out pictures. It is not about them."),
    //: whose: child, in place of: How a doctor's screen lays out pictures. It is not about you.
    QT_TRANSLATE_NOOP("advice", "How a doctor's screen lays out pictures. It is not about your child."),
    //: whose: theirs, in place of: Your birth date
    QT_TRANSLATE_NOOP("advice", "Their birth date"),
    //: whose: child, in place of: Your birth date
    QT_TRANSLATE_NOOP("advice", "Your child’s birth date"),
    //: whose: theirs, in place of: Your number
    QT_TRANSLATE_NOOP("advice", "Their number"),
    //: whose: child, in place of: Your number
    QT_TRANSLATE_NOOP("advice", "Your child’s number"),
    //: whose: theirs, in place of: Your address or phone
    QT_TRANSLATE_NOOP("advice", "Their address or phone"),
    //: whose: child, in place of: Your address or phone
    QT_TRANSLATE_NOOP("advice", "Your child’s address or phone"),
    //: whose: theirs, in place of: Your doctor may not have talked with you about this yet.
    QT_TRANSLATE_NOOP("advice", "Their doctor may not have talked with them about this yet."),
    //: whose: child, in place of: Your doctor may not have talked with you about this yet.
    QT_TRANSLATE_NOOP("advice", "The doctor may not have talked with you about this yet."),
    //: whose: theirs, in place of: Nothing about you.
    QT_TRANSLATE_NOOP("advice", "Nothing about them."),
    //: whose: child, in place of: Nothing about you.
    QT_TRANSLATE_NOOP("advice", "Nothing about your child."),
    //: whose: theirs, in place of: Usual on your own copy.
    QT_TRANSLATE_NOOP("advice", "Usual on a patient’s own copy."),
    //: whose: theirs, in place of: We found a detail of yours in it.
    QT_TRANSLATE_NOOP("advice", "We found a detail of theirs in it."),
    //: whose: child, in place of: We found a detail of yours in it.
    QT_TRANSLATE_NOOP("advice", "We found a detail of your child in it."),
    //: whose: theirs, in place of: We found something in it that could point to you.
    QT_TRANSLATE_NOOP("advice", "We found something in it that could point to them."),
    //: whose: child, in place of: We found something in it that could point to you.
    QT_TRANSLATE_NOOP("advice", "We found something in it that could point to your child."),
    //: whose: theirs, in place of: We found nothing about you in it.
    QT_TRANSLATE_NOOP("advice", "We found nothing about them in it."),
    //: whose: child, in place of: We found nothing about you in it.
    QT_TRANSLATE_NOOP("advice", "We found nothing about your child in it."),
    //: whose: theirs, in place of: Your name is printed on %n picture(s)
    QT_TRANSLATE_N_NOOP("advice", "Their name is printed on %n picture(s)"),
    //: whose: child, in place of: Your name is printed on %n picture(s)
    QT_TRANSLATE_N_NOOP("advice", "Your child’s name is printed on %n picture(s)"),
    //: whose: theirs, in place of: Details about you are printed on %n picture(s)
    QT_TRANSLATE_N_NOOP("advice", "Details about them are printed on %n picture(s)"),
    //: whose: child, in place of: Details about you are printed on %n picture(s)
    QT_TRANSLATE_N_NOOP("advice", "Details about your child are printed on %n picture(s)"),
    //: whose: theirs, in place of: Writing on %n picture(s) could point to you
    QT_TRANSLATE_N_NOOP("advice", "Writing on %n picture(s) could point to them"),
    //: whose: child, in place of: Writing on %n picture(s) could point to you
    QT_TRANSLATE_N_NOOP("advice", "Writing on %n picture(s) could point to your child"),
    //: whose: theirs, in place of: We found no detail about you in %n file(s)
    QT_TRANSLATE_N_NOOP("advice", "We found no detail about them in %n file(s)"),
    //: whose: child, in place of: We found no detail about you in %n file(s)
    QT_TRANSLATE_N_NOOP("advice", "We found no detail about your child in %n file(s)"),
    //: whose: theirs, in place of: %1 of %2 details point to you
    QT_TRANSLATE_NOOP("advice", "%1 of %2 details point to them"),
    //: whose: child, in place of: %1 of %2 details point to you
    QT_TRANSLATE_NOOP("advice", "%1 of %2 details point to your child"),
    //: whose: theirs, in place of: About you
    QT_TRANSLATE_NOOP("advice", "About them"),
    //: whose: child, in place of: About you
    QT_TRANSLATE_NOOP("advice", "About your child"),
    //: whose: theirs, in place of: This is about me
    QT_TRANSLATE_NOOP("advice", "This is about them"),
    //: whose: child, in place of: This is about me
    QT_TRANSLATE_NOOP("advice", "This is about my child"),
    //: whose: theirs, in place of: About you %1
    QT_TRANSLATE_NOOP("advice", "About them %1"),
    //: whose: child, in place of: About you %1
    QT_TRANSLATE_NOOP("advice", "About your child %1"),
    //: whose: theirs, in place of: So far, %n picture(s) have your name printed on them
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have their name printed on them"),
    //: whose: child, in place of: So far, %n picture(s) have your name printed on them
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have your child’s name printed on them"),
    //: whose: theirs, in place of: %n of %1 picture(s) have your name printed on them
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have their name printed on them"),
    //: whose: child, in place of: %n of %1 picture(s) have your name printed on them
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have your child’s name printed on them"),
    //: whose: theirs, in place of: So far, %n picture(s) have details about you printed on them
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have details about them printed on them"),
    //: whose: child, in place of: So far, %n picture(s) have details about you printed on them
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have details about your child printed on them"),
    //: whose: theirs, in place of: %n of %1 picture(s) have details about you printed on them
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have details about them printed on them"),
    //: whose: child, in place of: %n of %1 picture(s) have details about you printed on them
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have details about your child printed on them"),
    //: whose: theirs, in place of: So far, %n picture(s) have writing on them that could point to you
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have writing on them that could point to them"),
    //: whose: child, in place of: So far, %n picture(s) have writing on them that could point to you
    QT_TRANSLATE_N_NOOP("advice", "So far, %n picture(s) have writing on them that could point to your child"),
    //: whose: theirs, in place of: %n of %1 picture(s) have writing on them that could point to you
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have writing on them that could point to them"),
    //: whose: child, in place of: %n of %1 picture(s) have writing on them that could point to you
    QT_TRANSLATE_N_NOOP("advice", "%n of %1 picture(s) have writing on them that could point to your child"),
    //: whose: theirs, in place of: We found nothing in it that points to you. Please look too.
    QT_TRANSLATE_NOOP("advice", "We found nothing in it that points to them. Please look too."),
    //: whose: child, in place of: We found nothing in it that points to you. Please look too.
    QT_TRANSLATE_NOOP("advice", "We found nothing in it that points to your child. Please look too."),
    //: whose: theirs, in place of: We could not look for text in your pictures.
    QT_TRANSLATE_NOOP("advice", "We could not look for text in their pictures."),
    //: whose: child, in place of: We could not look for text in your pictures.
    QT_TRANSLATE_NOOP("advice", "We could not look for text in your child’s pictures."),
    //: whose: theirs, in place of: You said: this is about me.
    QT_TRANSLATE_NOOP("advice", "You said: this is about them."),
    //: whose: child, in place of: You said: this is about me.
    QT_TRANSLATE_NOOP("advice", "You said: this is about my child."),
    //: whose: theirs, in place of: We count it as about you, in the report too.
    QT_TRANSLATE_NOOP("advice", "We count it as about them, in the report too."),
    //: whose: child, in place of: We count it as about you, in the report too.
    QT_TRANSLATE_NOOP("advice", "We count it as about your child, in the report too."),
    //: whose: theirs, in place of: Counted as about you. You can undo this.
    QT_TRANSLATE_NOOP("advice", "Counted as about them. You can undo this."),
    //: whose: child, in place of: Counted as about you. You can undo this.
    QT_TRANSLATE_NOOP("advice", "Counted as about your child. You can undo this."),
    //: whose: theirs, in place of: Names, numbers or shows you by itself.
    QT_TRANSLATE_NOOP("advice", "Names, numbers or shows them by itself."),
    //: whose: child, in place of: Names, numbers or shows you by itself.
    QT_TRANSLATE_NOOP("advice", "Names, numbers or shows your child by itself."),
    //: whose: theirs, in place of: About the disc, not about you.
    QT_TRANSLATE_NOOP("advice", "About the disc, not about them."),
    //: whose: child, in place of: About the disc, not about you.
    QT_TRANSLATE_NOOP("advice", "About the disc, not about your child."),
    //: whose: theirs, in place of: We found no detail about you in the file of this picture.
    QT_TRANSLATE_NOOP("advice", "We found no detail about them in the file of this picture."),
    //: whose: child, in place of: We found no detail about you in the file of this picture.
    QT_TRANSLATE_NOOP("advice", "We found no detail about your child in the file of this picture."),
    //: whose: theirs, in place of: Do you use AI tools on my images? If so, what do they do?
    QT_TRANSLATE_NOOP("advice", "Do you use AI tools on their images? If so, what do they do?"),
    //: whose: child, in place of: Do you use AI tools on my images? If so, what do they do?
    QT_TRANSLATE_NOOP("advice", "Do you use AI tools on my child’s images? If so, what do they do?"),
    //: whose: theirs, in place of: Which company makes the AI tool, and does it get a copy of my images?
    QT_TRANSLATE_NOOP("advice", "Which company makes the AI tool, and does it get a copy of their images?"),
    //: whose: child, in place of: Which company makes the AI tool, and does it get a copy of my images?
    QT_TRANSLATE_NOOP("advice", "Which company makes the AI tool, and does it get a copy of my child’s images?"),
    //: whose: theirs, in place of: Is my scan shared with any company outside this hospital or clinic? Which ones?
    QT_TRANSLATE_NOOP("advice", "Is their scan shared with any company outside this hospital or clinic? Which ones?"),
    //: whose: child, in place of: Is my scan shared with any company outside this hospital or clinic? Which ones?
    QT_TRANSLATE_NOOP("advice", "Is my child’s scan shared with any company outside this hospital or clinic? Which ones?"),
    //: whose: theirs, in place of: If the AI runs in-house, your images do not need to travel.
    QT_TRANSLATE_NOOP("advice", "If the AI runs in-house, their images do not need to travel."),
    //: whose: child, in place of: If the AI runs in-house, your images do not need to travel.
    QT_TRANSLATE_NOOP("advice", "If the AI runs in-house, your child’s images do not need to travel."),
    //: whose: theirs, in place of: Will a radiologist read my scan, or could an AI tool be the only reader?
    QT_TRANSLATE_NOOP("advice", "Will a radiologist read their scan, or could an AI tool be the only reader?"),
    //: whose: child, in place of: Will a radiologist read my scan, or could an AI tool be the only reader?
    QT_TRANSLATE_NOOP("advice", "Will a radiologist read my child’s scan, or could an AI tool be the only reader?"),
    //: whose: theirs, in place of: A person should stay in charge of your result.
    QT_TRANSLATE_NOOP("advice", "A person should stay in charge of their result."),
    //: whose: child, in place of: A person should stay in charge of your result.
    QT_TRANSLATE_NOOP("advice", "A person should stay in charge of your child’s result."),
    //: whose: theirs, in place of: Before my scan is shared, what do you take out so it cannot be tied to me?
    QT_TRANSLATE_NOOP("advice", "Before their scan is shared, what do you take out so it cannot be tied to them?"),
    //: whose: child, in place of: Before my scan is shared, what do you take out so it cannot be tied to me?
    QT_TRANSLATE_NOOP("advice", "Before my child’s scan is shared, what do you take out so it cannot be tied to my child?"),
    //: whose: theirs, in place of: How long do you and outside companies keep my scan? Can I opt out of other uses?
    QT_TRANSLATE_NOOP("advice", "How long do you and outside companies keep their scan? Can they opt out of other uses?"),
    //: whose: child, in place of: How long do you and outside companies keep my scan? Can I opt out of other uses?
    QT_TRANSLATE_NOOP("advice", "How long do you and outside companies keep my child’s scan? Can I opt out of other uses?"),
    //: whose: theirs, in place of: How much will this scan help my care, and is there another test that would work as well?
    QT_TRANSLATE_NOOP("advice", "How much will this scan help their care, and is there another test that would work as well?"),
    //: whose: child, in place of: How much will this scan help my care, and is there another test that would work as well?
    QT_TRANSLATE_NOOP("advice", "How much will this scan help my child, and is there another test that would work as well?"),
    //: whose: theirs, in place of: They explain in plain words why this scan is the best choice for you.
    QT_TRANSLATE_NOOP("advice", "They explain in plain words why this scan is the best choice for them."),
    //: whose: child, in place of: They explain in plain words why this scan is the best choice for you.
    QT_TRANSLATE_NOOP("advice", "They explain in plain words why this scan is the best choice for your child."),
    //: whose: theirs, in place of: What could happen if I wait or do not have this scan?
    QT_TRANSLATE_NOOP("advice", "What could happen if they wait or do not have this scan?"),
    //: whose: child, in place of: What could happen if I wait or do not have this scan?
    QT_TRANSLATE_NOOP("advice", "What could happen if my child waits or does not have this scan?"),
    //: whose: theirs, in place of: Your health comes first, so know what you would give up.
    QT_TRANSLATE_NOOP("advice", "Their health comes first, so know what they would give up."),
    //: whose: child, in place of: Your health comes first, so know what you would give up.
    QT_TRANSLATE_NOOP("advice", "Your child’s health comes first, so know what you would give up."),
    //: whose: theirs, in place of: This scan covers my head. Does it need to show my whole face?
    QT_TRANSLATE_NOOP("advice", "This scan covers their head. Does it need to show their whole face?"),
    //: whose: child, in place of: This scan covers my head. Does it need to show my whole face?
    QT_TRANSLATE_NOOP("advice", "This scan covers my child’s head. Does it need to show my child’s whole face?"),
    //: whose: theirs, in place of: A detailed head scan can be turned into a picture of your face.
    QT_TRANSLATE_NOOP("advice", "A detailed head scan can be turned into a picture of their face."),
    //: whose: child, in place of: A detailed head scan can be turned into a picture of your face.
    QT_TRANSLATE_NOOP("advice", "A detailed head scan can be turned into a picture of your child’s face."),
    //: whose: theirs, in place of: Do you need to take a photo of me for check-in? Where is it kept?
    QT_TRANSLATE_NOOP("advice", "Do you need to take a photo of them for check-in? Where is it kept?"),
    //: whose: child, in place of: Do you need to take a photo of me for check-in? Where is it kept?
    QT_TRANSLATE_NOOP("advice", "Do you need to take a photo of my child for check-in? Where is it kept?"),
    //: whose: theirs, in place of: It is a choice, and it stays in your own record.
    QT_TRANSLATE_NOOP("advice", "It is a choice, and it stays in their own record."),
    //: whose: child, in place of: It is a choice, and it stays in your own record.
    QT_TRANSLATE_NOOP("advice", "It is a choice, and it stays in your child’s own record."),
    //: whose: theirs, in place of: Does this form let you use my images for research, teaching or quality checks? Please show me where.
    QT_TRANSLATE_NOOP("advice", "Does this form let you use their images for research, teaching or quality checks? Please show me where."),
    //: whose: child, in place of: Does this form let you use my images for research, teaching or quality checks? Please show me where.
    QT_TRANSLATE_NOOP("advice", "Does this form let you use my child’s images for research, teaching or quality checks? Please show me where."),
    //: whose: theirs, in place of: Does signing this form let you or others use my scan to train AI?
    QT_TRANSLATE_NOOP("advice", "Does signing this form let you or others use their scan to train AI?"),
    //: whose: child, in place of: Does signing this form let you or others use my scan to train AI?
    QT_TRANSLATE_NOOP("advice", "Does signing this form let you or others use my child’s scan to train AI?"),
    //: whose: theirs, in place of: Can I say no to research or AI sharing and still get the same care?
    QT_TRANSLATE_NOOP("advice", "Can they say no to research or AI sharing and still get the same care?"),
    //: whose: child, in place of: Can I say no to research or AI sharing and still get the same care?
    QT_TRANSLATE_NOOP("advice", "Can we say no to research or AI sharing and still get the same care?"),
    //: whose: theirs, in place of: In most cases your care should not depend on sharing your data.
    QT_TRANSLATE_NOOP("advice", "In most cases their care should not depend on sharing their data."),
    //: whose: child, in place of: In most cases your care should not depend on sharing your data.
    QT_TRANSLATE_NOOP("advice", "In most cases your child’s care should not depend on sharing data."),
    //: whose: theirs, in place of: Yes. Your care stays the same, and they note your choice.
    QT_TRANSLATE_NOOP("advice", "Yes. Their care stays the same, and they note your choice."),
    //: whose: child, in place of: Yes. Your care stays the same, and they note your choice.
    QT_TRANSLATE_NOOP("advice", "Yes. Your child’s care stays the same, and they note your choice."),
    //: whose: theirs, in place of: If I say yes today, can I change my mind later? What happens to data already shared?
    QT_TRANSLATE_NOOP("advice", "If they say yes today, can they change their mind later? What happens to data already shared?"),
    //: whose: theirs, in place of: Could a company make money from my scan? Would you tell me?
    QT_TRANSLATE_NOOP("advice", "Could a company make money from their scan? Would you tell them?"),
    //: whose: child, in place of: Could a company make money from my scan? Would you tell me?
    QT_TRANSLATE_NOOP("advice", "Could a company make money from my child’s scan? Would you tell me?"),
    //: whose: theirs, in place of: Does this form cover photos or video of me? Can I say no to those?
    QT_TRANSLATE_NOOP("advice", "Does this form cover photos or video of them? Can I say no to those?"),
    //: whose: child, in place of: Does this form cover photos or video of me? Can I say no to those?
    QT_TRANSLATE_NOOP("advice", "Does this form cover photos or video of my child? Can I say no to those?"),
    //: whose: theirs, in place of: Photos and video can show who you are at a glance.
    QT_TRANSLATE_NOOP("advice", "Photos and video can show who they are at a glance."),
    //: whose: child, in place of: Photos and video can show who you are at a glance.
    QT_TRANSLATE_NOOP("advice", "Photos and video can show who your child is at a glance."),
    //: whose: theirs, in place of: Could my scan be stored or looked at in another country?
    QT_TRANSLATE_NOOP("advice", "Could their scan be stored or looked at in another country?"),
    //: whose: child, in place of: Could my scan be stored or looked at in another country?
    QT_TRANSLATE_NOOP("advice", "Could my child’s scan be stored or looked at in another country?"),
    //: whose: theirs, in place of: Will my scan be used for later studies that I do not know about yet? Will you ask me again?
    QT_TRANSLATE_NOOP("advice", "Will their scan be used for later studies that they do not know about yet? Will you ask them again?"),
    //: whose: child, in place of: Will my scan be used for later studies that I do not know about yet? Will you ask me again?
    QT_TRANSLATE_NOOP("advice", "Will my child’s scan be used for later studies that I do not know about yet? Will you ask me again?"),
    //: whose: theirs, in place of: Will my scan be joined with other data about me, like bills or gene tests?
    QT_TRANSLATE_NOOP("advice", "Will their scan be joined with other data about them, like bills or gene tests?"),
    //: whose: child, in place of: Will my scan be joined with other data about me, like bills or gene tests?
    QT_TRANSLATE_NOOP("advice", "Will my child’s scan be joined with other data about my child, like bills or gene tests?"),
    //: whose: theirs, in place of: More pieces put together make it easier to tell who you are.
    QT_TRANSLATE_NOOP("advice", "More pieces put together make it easier to tell who they are."),
    //: whose: child, in place of: More pieces put together make it easier to tell who you are.
    QT_TRANSLATE_NOOP("advice", "More pieces put together make it easier to tell who your child is."),
    //: whose: theirs, in place of: Which cloud company stores my scans, and do you have a signed privacy contract with it?
    QT_TRANSLATE_NOOP("advice", "Which cloud company stores their scans, and do you have a signed privacy contract with it?"),
    //: whose: child, in place of: Which cloud company stores my scans, and do you have a signed privacy contract with it?
    QT_TRANSLATE_NOOP("advice", "Which cloud company stores my child’s scans, and do you have a signed privacy contract with it?"),
    //: whose: theirs, in place of: US rules call for a contract with any cloud firm that holds your health data.
    QT_TRANSLATE_NOOP("advice", "US rules call for a contract with any cloud firm that holds their health data."),
    //: whose: child, in place of: US rules call for a contract with any cloud firm that holds your health data.
    QT_TRANSLATE_NOOP("advice", "US rules call for a contract with any cloud firm that holds your child’s health data."),
    //: whose: theirs, in place of: Once your name is off, US privacy law may not cover the data.
    QT_TRANSLATE_NOOP("advice", "Once their name is off, US privacy law may not cover the data."),
    //: whose: child, in place of: Once your name is off, US privacy law may not cover the data.
    QT_TRANSLATE_NOOP("advice", "Once your child’s name is off, US privacy law may not cover the data."),
    //: whose: theirs, in place of: Did AI add marks or notes to my scan? Did a radiologist agree with them?
    QT_TRANSLATE_NOOP("advice", "Did AI add marks or notes to their scan? Did a radiologist agree with them?"),
    //: whose: child, in place of: Did AI add marks or notes to my scan? Did a radiologist agree with them?
    QT_TRANSLATE_NOOP("advice", "Did AI add marks or notes to my child’s scan? Did a radiologist agree with them?"),
    //: whose: theirs, in place of: My file names an outside AI product. What was sent to that company, and was my name on it?
    QT_TRANSLATE_NOOP("advice", "Their file names an outside AI product. What was sent to that company, and was their name on it?"),
    //: whose: child, in place of: My file names an outside AI product. What was sent to that company, and was my name on it?
    QT_TRANSLATE_NOOP("advice", "My child’s file names an outside AI product. What was sent to that company, and was my child’s name on it?"),
    //: whose: theirs, in place of: They list what was sent and say your name was taken off, or that nothing left.
    QT_TRANSLATE_NOOP("advice", "They list what was sent and say their name was taken off, or that nothing left."),
    //: whose: child, in place of: They list what was sent and say your name was taken off, or that nothing left.
    QT_TRANSLATE_NOOP("advice", "They list what was sent and say your child’s name was taken off, or that nothing left."),
    //: whose: theirs, in place of: My file points to a cloud or outside company. What does it keep, and for how long?
    QT_TRANSLATE_NOOP("advice", "Their file points to a cloud or outside company. What does it keep, and for how long?"),
    //: whose: child, in place of: My file points to a cloud or outside company. What does it keep, and for how long?
    QT_TRANSLATE_NOOP("advice", "My child’s file points to a cloud or outside company. What does it keep, and for how long?"),
    //: whose: theirs, in place of: May I have a list of who you shared my records with in the last six years?
    QT_TRANSLATE_NOOP("advice", "May I have a list of who you shared their records with in the last six years?"),
    //: whose: child, in place of: May I have a list of who you shared my records with in the last six years?
    QT_TRANSLATE_NOOP("advice", "May I have a list of who you shared my child’s records with in the last six years?"),
    //: whose: theirs, in place of: I would like to limit how my scan is shared. How do I ask in writing?
    QT_TRANSLATE_NOOP("advice", "I would like to limit how their scan is shared. How do I ask in writing?"),
    //: whose: child, in place of: I would like to limit how my scan is shared. How do I ask in writing?
    QT_TRANSLATE_NOOP("advice", "I would like to limit how my child’s scan is shared. How do I ask in writing?"),
    //: whose: theirs, in place of: Can my insurer or my boss see these images or what AI found in them?
    QT_TRANSLATE_NOOP("advice", "Can their insurer or their boss see these images or what AI found in them?"),
    //: whose: child, in place of: Can my insurer or my boss see these images or what AI found in them?
    QT_TRANSLATE_NOOP("advice", "Can an insurer or a school see these images or what AI found in them?"),
    //: whose: theirs, in place of: Scans can hold health clues beyond the reason you came in.
    QT_TRANSLATE_NOOP("advice", "Scans can hold health clues beyond the reason they came in."),
    //: whose: child, in place of: Scans can hold health clues beyond the reason you came in.
    QT_TRANSLATE_NOOP("advice", "Scans can hold health clues beyond the reason your child came in."),
    //: whose: theirs, in place of: Does the AI company still have my scan? Can it delete it and confirm that in writing?
    QT_TRANSLATE_NOOP("advice", "Does the AI company still have their scan? Can it delete it and confirm that in writing?"),
    //: whose: child, in place of: Does the AI company still have my scan? Can it delete it and confirm that in writing?
    QT_TRANSLATE_NOOP("advice", "Does the AI company still have my child’s scan? Can it delete it and confirm that in writing?"),
    //: whose: theirs, in place of: Was my scan used to train or test your AI?
    QT_TRANSLATE_NOOP("advice", "Was their scan used to train or test your AI?"),
    //: whose: child, in place of: Was my scan used to train or test your AI?
    QT_TRANSLATE_NOOP("advice", "Was my child’s scan used to train or test your AI?"),
    //: whose: theirs, in place of: Your data may travel further than the first company.
    QT_TRANSLATE_NOOP("advice", "Their data may travel further than the first company."),
    //: whose: child, in place of: Your data may travel further than the first company.
    QT_TRANSLATE_NOOP("advice", "Your child’s data may travel further than the first company."),
    //: whose: theirs, in place of: Do people mark up scans by hand for your AI? Can they see my name or my face?
    QT_TRANSLATE_NOOP("advice", "Do people mark up scans by hand for your AI? Can those people see the name or the face in the scan?"),
    //: whose: child, in place of: Do people mark up scans by hand for your AI? Can they see my name or my face?
    QT_TRANSLATE_NOOP("advice", "Do people mark up scans by hand for your AI? Can they see my child’s name or face?"),
    //: whose: theirs, in place of: My file has study or trial labels. Am I in a study, and who runs it?
    QT_TRANSLATE_NOOP("advice", "Their file has study or trial labels. Are they in a study, and who runs it?"),
    //: whose: child, in place of: My file has study or trial labels. Am I in a study, and who runs it?
    QT_TRANSLATE_NOOP("advice", "My child’s file has study or trial labels. Is my child in a study, and who runs it?"),
    //: whose: theirs, in place of: You should know if your scan is part of research.
    QT_TRANSLATE_NOOP("advice", "You should know if their scan is part of research."),
    //: whose: child, in place of: You should know if your scan is part of research.
    QT_TRANSLATE_NOOP("advice", "You should know if your child’s scan is part of research."),
    //: whose: theirs, in place of: Who holds the key that links the study code back to my name?
    QT_TRANSLATE_NOOP("advice", "Who holds the key that links the study code back to their name?"),
    //: whose: child, in place of: Who holds the key that links the study code back to my name?
    QT_TRANSLATE_NOOP("advice", "Who holds the key that links the study code back to my child’s name?"),
    //: whose: theirs, in place of: Will you take my face out of head scans before you share the data?
    QT_TRANSLATE_NOOP("advice", "Will you take their face out of head scans before you share the data?"),
    //: whose: child, in place of: Will you take my face out of head scans before you share the data?
    QT_TRANSLATE_NOOP("advice", "Will you take my child’s face out of head scans before you share the data?"),
    //: whose: theirs, in place of: Will my scan go into a public data set? Can I say no?
    QT_TRANSLATE_NOOP("advice", "Will their scan go into a public data set? Can I say no?"),
    //: whose: child, in place of: Will my scan go into a public data set? Can I say no?
    QT_TRANSLATE_NOOP("advice", "Will my child’s scan go into a public data set? Can I say no?"),
    //: whose: theirs, in place of: A mix-up can harm your care and the other person's privacy.
    QT_TRANSLATE_NOOP("advice", "A mix-up can harm their care and the other person's privacy."),
    //: whose: child, in place of: A mix-up can harm your care and the other person's privacy.
    QT_TRANSLATE_NOOP("advice", "A mix-up can harm your child’s care and the other person's privacy."),
    //: whose: theirs, in place of: Will you check with me that every scan on this disc is mine?
    QT_TRANSLATE_NOOP("advice", "Will you check with me that every scan on this disc is theirs?"),
    //: whose: child, in place of: Will you check with me that every scan on this disc is mine?
    QT_TRANSLATE_NOOP("advice", "Will you check with me that every scan on this disc is my child’s?"),
    //: whose: theirs, in place of: They check your name and birth date on screen with you.
    QT_TRANSLATE_NOOP("advice", "They check their name and birth date on screen with you."),
    //: whose: child, in place of: They check your name and birth date on screen with you.
    QT_TRANSLATE_NOOP("advice", "They check your child’s name and birth date on screen with you."),
    //: whose: theirs, in place of: My written report is on the disc. Can I have the images without it?
    QT_TRANSLATE_NOOP("advice", "Their written report is on the disc. Can I have the images without it?"),
    //: whose: child, in place of: My written report is on the disc. Can I have the images without it?
    QT_TRANSLATE_NOOP("advice", "My child’s written report is on the disc. Can I have the images without it?"),
    //: whose: theirs, in place of: How long will my copy take, and what will it cost?
    QT_TRANSLATE_NOOP("advice", "How long will their copy take, and what will it cost?"),
    //: whose: child, in place of: How long will my copy take, and what will it cost?
    QT_TRANSLATE_NOOP("advice", "How long will my child’s copy take, and what will it cost?"),
    //: whose: theirs, in place of: A file on my disc looks like a program and not a picture. Can your IT team check it?
    QT_TRANSLATE_NOOP("advice", "A file on their disc looks like a program and not a picture. Can your IT team check it?"),
    //: whose: child, in place of: A file on my disc looks like a program and not a picture. Can your IT team check it?
    QT_TRANSLATE_NOOP("advice", "A file on my child’s disc looks like a program and not a picture. Can your IT team check it?"),
    //: whose: theirs, in place of: My name is printed on the picture itself. Can you give me a copy without it?
    QT_TRANSLATE_NOOP("advice", "Their name is printed on the picture itself. Can you give me a copy without it?"),
    //: whose: child, in place of: My name is printed on the picture itself. Can you give me a copy without it?
    QT_TRANSLATE_NOOP("advice", "My child’s name is printed on the picture itself. Can you give me a copy without it?"),
    //: whose: theirs, in place of: You may want help from someone who does not need your name.
    QT_TRANSLATE_NOOP("advice", "You may want help from someone who does not need their name."),
    //: whose: child, in place of: You may want help from someone who does not need your name.
    QT_TRANSLATE_NOOP("advice", "You may want help from someone who does not need your child’s name."),
    //: whose: theirs, in place of: My files have hidden maker fields. What is in them, and can you take them out?
    QT_TRANSLATE_NOOP("advice", "Their files have hidden maker fields. What is in them, and can you take them out?"),
    //: whose: child, in place of: My files have hidden maker fields. What is in them, and can you take them out?
    QT_TRANSLATE_NOOP("advice", "My child’s files have hidden maker fields. What is in them, and can you take them out?"),
    //: whose: theirs, in place of: A false label can put your data, and other people's, in the wrong hands.
    QT_TRANSLATE_NOOP("advice", "A false label can put their data, and other people's, in the wrong hands."),
    //: whose: child, in place of: A false label can put your data, and other people's, in the wrong hands.
    QT_TRANSLATE_NOOP("advice", "A false label can put your child’s data, and other people's, in the wrong hands."),
    //: whose: theirs, in place of: There are typed notes in my file. Who wrote them, and can they be left out?
    QT_TRANSLATE_NOOP("advice", "There are typed notes in their file. Who wrote them, and can they be left out?"),
    //: whose: child, in place of: There are typed notes in my file. Who wrote them, and can they be left out?
    QT_TRANSLATE_NOOP("advice", "There are typed notes in my child’s file. Who wrote them, and can they be left out?"),
    //: whose: theirs, in place of: Which details will stay with my scan: dates, age, ZIP code, machine number?
    QT_TRANSLATE_NOOP("advice", "Which details will stay with their scan: dates, age, ZIP code, machine number?"),
    //: whose: child, in place of: Which details will stay with my scan: dates, age, ZIP code, machine number?
    QT_TRANSLATE_NOOP("advice", "Which details will stay with my child’s scan: dates, age, ZIP code, machine number?"),
    //: whose: theirs, in place of: My file names staff and the clinic. Can those come out of a copy that I share?
    QT_TRANSLATE_NOOP("advice", "Their file names staff and the clinic. Can those come out of a copy that I share?"),
    //: whose: child, in place of: My file names staff and the clinic. Can those come out of a copy that I share?
    QT_TRANSLATE_NOOP("advice", "My child’s file names staff and the clinic. Can those come out of a copy that I share?"),
    //: whose: theirs, in place of: A clinic name plus a date can help someone work out who you are.
    QT_TRANSLATE_NOOP("advice", "A clinic name plus a date can help someone work out who they are."),
    //: whose: child, in place of: A clinic name plus a date can help someone work out who you are.
    QT_TRANSLATE_NOOP("advice", "A clinic name plus a date can help someone work out who your child is."),
    //: whose: theirs, in place of: There are long ID numbers in my files. Can they be changed in a copy that I share?
    QT_TRANSLATE_NOOP("advice", "There are long ID numbers in their files. Can they be changed in a copy that I share?"),
    //: whose: child, in place of: There are long ID numbers in my files. Can they be changed in a copy that I share?
    QT_TRANSLATE_NOOP("advice", "There are long ID numbers in my child’s files. Can they be changed in a copy that I share?"),
    //: whose: theirs, in place of: These numbers can link a shared copy back to your full record.
    QT_TRANSLATE_NOOP("advice", "These numbers can link a shared copy back to their full record."),
    //: whose: child, in place of: These numbers can link a shared copy back to your full record.
    QT_TRANSLATE_NOOP("advice", "These numbers can link a shared copy back to your child’s full record."),
    //: whose: theirs, in place of: Could my scan be matched with another scan of me, even with no name on it?
    QT_TRANSLATE_NOOP("advice", "Could their scan be matched with another scan of them, even with no name on it?"),
    //: whose: child, in place of: Could my scan be matched with another scan of me, even with no name on it?
    QT_TRANSLATE_NOOP("advice", "Could my child’s scan be matched with another one, even with no name on it?"),
    //: whose: theirs, in place of: It does not show that a doctor did not look, that the company kept a copy, or that your name was sent.
    QT_TRANSLATE_NOOP("advice", "It does not show that a doctor did not look, that the company kept a copy, or that their name was sent."),
    //: whose: child, in place of: It does not show that a doctor did not look, that the company kept a copy, or that your name was sent.
    QT_TRANSLATE_NOOP("advice", "It does not show that a doctor did not look, that the company kept a copy, or that your child’s name was sent."),
    //: whose: theirs, in place of: %n detail(s) travel with your pictures
    QT_TRANSLATE_N_NOOP("advice", "%n detail(s) travel with their pictures"),
    //: whose: child, in place of: %n detail(s) travel with your pictures
    QT_TRANSLATE_N_NOOP("advice", "%n detail(s) travel with your child’s pictures"),
    //: whose: theirs, in place of: Add my name and birth date
    QT_TRANSLATE_NOOP("advice", "Add their name and birth date"),
    //: whose: child, in place of: Add my name and birth date
    QT_TRANSLATE_NOOP("advice", "Add my child’s name and birth date"),
    //: whose: theirs, in place of: My questions about my scans
    QT_TRANSLATE_NOOP("advice", "My questions about their scans"),
    //: whose: child, in place of: My questions about my scans
    QT_TRANSLATE_NOOP("advice", "My questions about my child’s scans"),
    //: whose: theirs, in place of: It is all mine
    QT_TRANSLATE_NOOP("advice", "It is all theirs"),
    //: whose: child, in place of: It is all mine
    QT_TRANSLATE_NOOP("advice", "It is all my child’s"),
    //: whose: theirs, in place of: Why it can identify you
    QT_TRANSLATE_NOOP("advice", "Why it can identify them"),
    //: whose: child, in place of: Why it can identify you
    QT_TRANSLATE_NOOP("advice", "Why it can identify your child"),
    //: whose: theirs, in place of: We never guess about you. This is what studies say about pictures of these kinds.
    QT_TRANSLATE_NOOP("advice", "We never guess about anyone. This is what studies say about pictures of these kinds."),
    //: whose: child, in place of: We never guess about you. This is what studies say about pictures of these kinds.
    QT_TRANSLATE_NOOP("advice", "We never guess about your child. This is what studies say about pictures of these kinds."),
    //: whose: theirs, in place of: A head scan may show your face.
    QT_TRANSLATE_NOOP("advice", "A head scan may show their face."),
    //: whose: child, in place of: A head scan may show your face.
    QT_TRANSLATE_NOOP("advice", "A head scan may show your child’s face."),
    //: whose: theirs, in place of: Head scans in %Ln files may show your face.
    QT_TRANSLATE_N_NOOP("advice", "Head scans in %Ln files may show their face."),
    //: whose: child, in place of: Head scans in %Ln files may show your face.
    QT_TRANSLATE_N_NOOP("advice", "Head scans in %Ln files may show your child’s face."),
    //: whose: theirs, in place of: Its slices can be stacked into your whole face. A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "Its slices can be stacked into their whole face. A match needs a photo of them to compare with."),
    //: whose: child, in place of: Its slices can be stacked into your whole face. A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "Its slices can be stacked into your child’s whole face. A match needs a photo of your child to compare with."),
    //: whose: theirs, in place of: A part of your face, or a rough one, could be seen. A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "A part of their face, or a rough one, could be seen. A match needs a photo of them to compare with."),
    //: whose: child, in place of: A part of your face, or a rough one, could be seen. A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "A part of your child’s face, or a rough one, could be seen. A match needs a photo of your child to compare with."),
    //: whose: theirs, in place of: A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "A match needs a photo of them to compare with."),
    //: whose: child, in place of: A match needs a photo of you to compare with.
    QT_TRANSLATE_NOOP("advice", "A match needs a photo of your child to compare with."),
    //: whose: theirs, in place of: Head scan that shows your face
    QT_TRANSLATE_NOOP("advice", "Head scan that shows their face"),
    //: whose: child, in place of: Head scan that shows your face
    QT_TRANSLATE_NOOP("advice", "Head scan that shows your child’s face"),
    //: whose: theirs, in place of: Head scan that shows part of your face
    QT_TRANSLATE_NOOP("advice", "Head scan that shows part of their face"),
    //: whose: child, in place of: Head scan that shows part of your face
    QT_TRANSLATE_NOOP("advice", "Head scan that shows part of your child’s face"),
    //: whose: theirs, in place of: %n head scan(s) can work like a photograph of you
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can work like a photograph of them"),
    //: whose: child, in place of: %n head scan(s) can work like a photograph of you
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can work like a photograph of your child"),
    //: whose: theirs, in place of: %n head scan(s) can show your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can show their face"),
    //: whose: child, in place of: %n head scan(s) can show your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can show your child’s face"),
    //: whose: theirs, in place of: It works like a photograph of you. We have not drawn it yet.
    QT_TRANSLATE_NOOP("advice", "It works like a photograph of them. We have not drawn it yet."),
    //: whose: child, in place of: It works like a photograph of you. We have not drawn it yet.
    QT_TRANSLATE_NOOP("advice", "It works like a photograph of your child. We have not drawn it yet."),
    //: whose: theirs, in place of: %n head scan(s) can show a part of your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can show a part of their face"),
    //: whose: child, in place of: %n head scan(s) can show a part of your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) can show a part of your child’s face"),
    //: whose: theirs, in place of: %n head scan(s) may show your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) may show their face"),
    //: whose: child, in place of: %n head scan(s) may show your face
    QT_TRANSLATE_N_NOOP("advice", "%n head scan(s) may show your child’s face"),
    //: whose: theirs, in place of: The head scan does not show your face
    QT_TRANSLATE_NOOP("advice", "The head scan does not show their face"),
    //: whose: child, in place of: The head scan does not show your face
    QT_TRANSLATE_NOOP("advice", "The head scan does not show your child’s face"),
    //: whose: theirs, in place of: The other checks are fine. Nothing was sent anywhere. If your disc has a head scan, it may show your face.
    QT_TRANSLATE_NOOP("advice", "The other checks are fine. Nothing was sent anywhere. If the disc has a head scan, it may show their face."),
    //: whose: child, in place of: The other checks are fine. Nothing was sent anywhere. If your disc has a head scan, it may show your face.
    QT_TRANSLATE_NOOP("advice", "The other checks are fine. Nothing was sent anywhere. If the disc has a head scan, it may show your child’s face."),
    //: whose: theirs, in place of: If your disc has a head scan, it may show your face.
    QT_TRANSLATE_NOOP("advice", "If the disc has a head scan, it may show their face."),
    //: whose: child, in place of: If your disc has a head scan, it may show your face.
    QT_TRANSLATE_NOOP("advice", "If the disc has a head scan, it may show your child’s face."),
    //: whose: theirs, in place of: We make it on this computer, from your scan: %1
    QT_TRANSLATE_NOOP("advice", "We make it on this computer, from their scan: %1"),
    //: whose: child, in place of: We make it on this computer, from your scan: %1
    QT_TRANSLATE_NOOP("advice", "We make it on this computer, from your child’s scan: %1"),
    //: whose: theirs, in place of: Made on this computer from your scan: %1. Not saved.
    QT_TRANSLATE_NOOP("advice", "Made on this computer from their scan: %1. Not saved."),
    //: whose: child, in place of: Made on this computer from your scan: %1. Not saved.
    QT_TRANSLATE_NOOP("advice", "Made on this computer from your child’s scan: %1. Not saved."),
    //: whose: theirs, in place of: Your disc, %1 mm
    QT_TRANSLATE_NOOP("advice", "The disc, %1 mm"),
    //: whose: theirs, in place of: The slices on your disc are thick already.
    QT_TRANSLATE_NOOP("advice", "The slices on the disc are thick already."),
    //: whose: theirs, in place of: %1, like yours
    QT_TRANSLATE_NOOP("advice", "%1, like theirs"),
    //: whose: child, in place of: %1, like yours
    QT_TRANSLATE_NOOP("advice", "%1, like your child’s"),
    //: whose: theirs, in place of: Your head in 3D
    QT_TRANSLATE_NOOP("advice", "Their head in 3D"),
    //: whose: child, in place of: Your head in 3D
    QT_TRANSLATE_NOOP("advice", "Your child’s head in 3D"),
    //: whose: theirs, in place of: A copy of my pictures and records
    QT_TRANSLATE_NOOP("advice", "A copy of their pictures and records"),
    //: whose: child, in place of: A copy of my pictures and records
    QT_TRANSLATE_NOOP("advice", "A copy of my child’s pictures and records"),
    //: whose: theirs, in place of: Request for a copy of my pictures and records
    QT_TRANSLATE_NOOP("advice", "Request for a copy of the patient’s pictures and records"),
    //: whose: child, in place of: Request for a copy of my pictures and records
    QT_TRANSLATE_NOOP("advice", "Request for a copy of my child’s pictures and records"),
    //: whose: theirs, in place of: Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports.
    QT_TRANSLATE_NOOP("advice", "Please send me a copy of the patient’s scans of %1. I need the pictures as DICOM files, and the reports."),
    //: whose: child, in place of: Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports.
    QT_TRANSLATE_NOOP("advice", "Please send me a copy of my child’s scans of %1. I need the pictures as DICOM files, and the reports."),
    //: whose: theirs, in place of: Please add the results that AI tools made from my pictures, if you keep them.
    QT_TRANSLATE_NOOP("advice", "Please add the results that AI tools made from the patient’s pictures, if you keep them."),
    //: whose: child, in place of: Please add the results that AI tools made from my pictures, if you keep them.
    QT_TRANSLATE_NOOP("advice", "Please add the results that AI tools made from my child’s pictures, if you keep them."),
    //: whose: theirs, in place of: Who got my pictures?
    QT_TRANSLATE_NOOP("advice", "Who got their pictures?"),
    //: whose: child, in place of: Who got my pictures?
    QT_TRANSLATE_NOOP("advice", "Who got my child’s pictures?"),
    //: whose: theirs, in place of: Request for a list of who got my pictures
    QT_TRANSLATE_NOOP("advice", "Request for a list of who got the patient’s pictures"),
    //: whose: child, in place of: Request for a list of who got my pictures
    QT_TRANSLATE_NOOP("advice", "Request for a list of who got my child’s pictures"),
    //: whose: theirs, in place of: Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528).
    QT_TRANSLATE_NOOP("advice", "Please send me the list of disclosures of the patient’s health information for the past six years (45 CFR 164.528)."),
    //: whose: child, in place of: Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528).
    QT_TRANSLATE_NOOP("advice", "Please send me the list of disclosures of my child’s health information for the past six years (45 CFR 164.528)."),
    //: whose: theirs, in place of: I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:
    QT_TRANSLATE_NOOP("advice", "I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got the patient’s pictures. That is why I ask you this as well:"),
    //: whose: child, in place of: I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:
    QT_TRANSLATE_NOOP("advice", "I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my child’s pictures. That is why I ask you this as well:"),
    //: whose: theirs, in place of: Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.
    QT_TRANSLATE_NOOP("advice", "Which companies outside of your clinic got the patient’s scans of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: whose: child, in place of: Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.
    QT_TRANSLATE_NOOP("advice", "Which companies outside of your clinic got my child’s scans of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: whose: theirs, in place of: Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.
    QT_TRANSLATE_NOOP("advice", "Please tell me by name who got the patient’s scans of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: whose: child, in place of: Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.
    QT_TRANSLATE_NOOP("advice", "Please tell me by name who got my child’s scans of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools."),
    //: whose: theirs, in place of: For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?
    QT_TRANSLATE_NOOP("advice", "For each one, please tell me its name, what it got, and why. Was the patient’s name on it? How long will it be kept?"),
    //: whose: child, in place of: For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?
    QT_TRANSLATE_NOOP("advice", "For each one, please tell me its name, what it got, and why. Was my child’s name on it? How long will it be kept?"),
    //: whose: theirs, in place of: Please tell me also if my pictures were used to train or test AI.
    QT_TRANSLATE_NOOP("advice", "Please tell me also if the patient’s pictures were used to train or test AI."),
    //: whose: child, in place of: Please tell me also if my pictures were used to train or test AI.
    QT_TRANSLATE_NOOP("advice", "Please tell me also if my child’s pictures were used to train or test AI."),
    //: whose: theirs, in place of: Request to limit how my pictures are used and shared
    QT_TRANSLATE_NOOP("advice", "Request to limit how the patient’s pictures are used and shared"),
    //: whose: child, in place of: Request to limit how my pictures are used and shared
    QT_TRANSLATE_NOOP("advice", "Request to limit how my child’s pictures are used and shared"),
    //: whose: theirs, in place of: Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must.
    QT_TRANSLATE_NOOP("advice", "Please use the patient’s scans of %1 only for their own care, to bill for it, and where a law says that you must."),
    //: whose: child, in place of: Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must.
    QT_TRANSLATE_NOOP("advice", "Please use my child’s scans of %1 only for their own care, to bill for it, and where a law says that you must."),
    //: whose: theirs, in place of: Please do not share them to train or test AI tools, to build products or for research, with my name or without it.
    QT_TRANSLATE_NOOP("advice", "Please do not share them to train or test AI tools, to build products or for research, with a name or without it."),
    //: whose: theirs, in place of: [ Only if you paid in full yourself: Please do not tell my health plan about these exams. ]
    QT_TRANSLATE_NOOP("advice", "[ Only if it was paid in full without the health plan: Please do not tell the health plan about these exams. ]"),
    //: whose: theirs, in place of: There is one limit that they must accept. If you pay in full yourself, you can stop them from telling your health plan.
    QT_TRANSLATE_NOOP("advice", "There is one limit that they must accept. If it is paid in full without the health plan, you can stop them from telling the plan."),
    //: whose: theirs, in place of: Request to correct my records
    QT_TRANSLATE_NOOP("advice", "Request to correct the patient’s records"),
    //: whose: child, in place of: Request to correct my records
    QT_TRANSLATE_NOOP("advice", "Request to correct my child’s records"),
    //: whose: theirs, in place of: In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports.
    QT_TRANSLATE_NOOP("advice", "In the patient’s scans of %1, something is wrong. Please correct it in the pictures and in the reports."),
    //: whose: child, in place of: In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports.
    QT_TRANSLATE_NOOP("advice", "In my child’s scans of %1, something is wrong. Please correct it in the pictures and in the reports."),
    //: whose: theirs, in place of: No to use of my pictures for research or AI
    QT_TRANSLATE_NOOP("advice", "No to use of the patient’s pictures for research or AI"),
    //: whose: child, in place of: No to use of my pictures for research or AI
    QT_TRANSLATE_NOOP("advice", "No to use of my child’s pictures for research or AI"),
    //: whose: theirs, in place of: I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too.
    QT_TRANSLATE_NOOP("advice", "I do not agree that the patient’s scans of %1 are used for research, to train AI, or to make or sell products. I mean pictures without a name too."),
    //: whose: child, in place of: I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too.
    QT_TRANSLATE_NOOP("advice", "I do not agree that my child’s scans of %1 are used for research, to train AI, or to make or sell products. I mean pictures without a name too."),
    //: whose: theirs, in place of: If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).
    QT_TRANSLATE_NOOP("advice", "If the patient or someone else signed a permission for such uses, I take it back (45 CFR 164.508(b)(5))."),
    //: whose: child, in place of: If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).
    QT_TRANSLATE_NOOP("advice", "If I signed a permission for such uses for my child, I take it back (45 CFR 164.508(b)(5))."),
    //: whose: theirs, in place of: If I gave consent for such uses, I take it back.
    QT_TRANSLATE_NOOP("advice", "If the patient or someone else gave consent for such uses, I take it back."),
    //: whose: child, in place of: If I gave consent for such uses, I take it back.
    QT_TRANSLATE_NOOP("advice", "If I gave consent for such uses for my child, I take it back."),
    //: whose: theirs, in place of: If I agreed to such uses before, I take it back.
    QT_TRANSLATE_NOOP("advice", "If the patient or someone else agreed to such uses before, I take it back."),
    //: whose: child, in place of: If I agreed to such uses before, I take it back.
    QT_TRANSLATE_NOOP("advice", "If I agreed to such uses for my child before, I take it back."),
    //: whose: theirs, in place of: Please note this in my record. Please tell me in writing what you will do, and what can't be undone.
    QT_TRANSLATE_NOOP("advice", "Please note this in the patient’s record. Please tell me in writing what you will do, and what can't be undone."),
    //: whose: child, in place of: Please note this in my record. Please tell me in writing what you will do, and what can't be undone.
    QT_TRANSLATE_NOOP("advice", "Please note this in my child’s record. Please tell me in writing what you will do, and what can't be undone."),
    //: whose: theirs, in place of: I still want my care, with the tools that my doctors need for it.
    QT_TRANSLATE_NOOP("advice", "The patient still wants care, with the tools that the doctors need for it."),
    //: whose: child, in place of: I still want my care, with the tools that my doctors need for it.
    QT_TRANSLATE_NOOP("advice", "I still want care for my child, with the tools that the doctors need for it."),
    //: whose: theirs, in place of: You can take back a signed permission at any time. What was done before stays done.
    QT_TRANSLATE_NOOP("advice", "A signed permission can be taken back at any time. What was done before stays done."),
    //: whose: theirs, in place of: Once your name and other details are taken out, US rules give you no right to say no. You can still ask.
    QT_TRANSLATE_NOOP("advice", "Once their name and other details are taken out, US rules give no right to say no. You can still ask."),
    //: whose: child, in place of: Once your name and other details are taken out, US rules give you no right to say no. You can still ask.
    QT_TRANSLATE_NOOP("advice", "Once your child’s name and other details are taken out, US rules give no right to say no. You can still ask."),
    //: whose: theirs, in place of: Request to erase data about me
    QT_TRANSLATE_NOOP("advice", "Request to erase data about a patient"),
    //: whose: child, in place of: Request to erase data about me
    QT_TRANSLATE_NOOP("advice", "Request to erase data about my child"),
    //: whose: theirs, in place of: Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.
    QT_TRANSLATE_NOOP("advice", "Please erase copies of the patient’s scans of %1 that you do not need for their care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that were sent in."),
    //: whose: child, in place of: Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.
    QT_TRANSLATE_NOOP("advice", "Please erase copies of my child’s scans of %1 that you do not need for their care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in."),
    //: whose: theirs, in place of: Please tell me too why you use my data, who got it, where it came from, and how long you keep it.
    QT_TRANSLATE_NOOP("advice", "Please tell me too why you use the patient’s data, who got it, where it came from, and how long you keep it."),
    //: whose: child, in place of: Please tell me too why you use my data, who got it, where it came from, and how long you keep it.
    QT_TRANSLATE_NOOP("advice", "Please tell me too why you use my child’s data, who got it, where it came from, and how long you keep it."),
    //: whose: theirs, in place of: This right holds where they use your data for a public task or for their own ends. If a use rests on your consent, take the consent back.
    QT_TRANSLATE_NOOP("advice", "This right holds where they use the data for a public task or for their own ends. If a use rests on consent, take the consent back."),
    //: whose: theirs, in place of: My reason: [ what it is about your own life that makes you ask ]
    QT_TRANSLATE_NOOP("advice", "The reason: [ what it is about the patient’s own life that makes you ask ]"),
    //: whose: child, in place of: My reason: [ what it is about your own life that makes you ask ]
    QT_TRANSLATE_NOOP("advice", "The reason: [ what it is about your child’s own life that makes you ask ]"),
    //: whose: theirs, in place of: You can take consent back at any time. What was done before stays done.
    QT_TRANSLATE_NOOP("advice", "Consent can be taken back at any time. What was done before stays done."),
    //: whose: theirs, in place of: Records of your care must often be kept for years. So they can say no to a part of it.
    QT_TRANSLATE_NOOP("advice", "Records of their care must often be kept for years. So they can say no to a part of it."),
    //: whose: child, in place of: Records of your care must often be kept for years. So they can say no to a part of it.
    QT_TRANSLATE_NOOP("advice", "Records of your child’s care must often be kept for years. So they can say no to a part of it."),
    //: whose: theirs, in place of: Your name and birth date
    QT_TRANSLATE_NOOP("advice", "Name and birth date of the patient"),
    //: whose: child, in place of: Your name and birth date
    QT_TRANSLATE_NOOP("advice", "Name and birth date of your child"),
    //: whose: theirs, in place of: Name and birth date
    QT_TRANSLATE_NOOP("advice", "Their name and birth date"),
    //: whose: child, in place of: Name and birth date
    QT_TRANSLATE_NOOP("advice", "Your child’s name and birth date"),
    //: whose: theirs, in place of: I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of the patient’s data (Article 18). Please answer within one month."),
    //: whose: child, in place of: I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my child’s data (Article 18). Please answer within one month."),
    //: whose: theirs, in place of: I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of the patient’s data (Article 18). Please answer within one month."),
    //: whose: child, in place of: I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.
    QT_TRANSLATE_NOOP("advice", "I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my child’s data (Article 18). Please answer within one month."),
    //: The name of a country or territory (AD)
    QT_TRANSLATE_NOOP("advice", "Andorra"),
    //: The name of a country or territory (AE)
    QT_TRANSLATE_NOOP("advice", "United Arab Emirates"),
    //: The name of a country or territory (AF)
    QT_TRANSLATE_NOOP("advice", "Afghanistan"),
    //: The name of a country or territory (AG)
    QT_TRANSLATE_NOOP("advice", "Antigua and Barbuda"),
    //: The name of a country or territory (AI)
    QT_TRANSLATE_NOOP("advice", "Anguilla"),
    //: The name of a country or territory (AL)
    QT_TRANSLATE_NOOP("advice", "Albania"),
    //: The name of a country or territory (AM)
    QT_TRANSLATE_NOOP("advice", "Armenia"),
    //: The name of a country or territory (AO)
    QT_TRANSLATE_NOOP("advice", "Angola"),
    //: The name of a country or territory (AR)
    QT_TRANSLATE_NOOP("advice", "Argentina"),
    //: The name of a country or territory (AS)
    QT_TRANSLATE_NOOP("advice", "American Samoa"),
    //: The name of a country or territory (AT)
    QT_TRANSLATE_NOOP("advice", "Austria"),
    //: The name of a country or territory (AU)
    QT_TRANSLATE_NOOP("advice", "Australia"),
    //: The name of a country or territory (AW)
    QT_TRANSLATE_NOOP("advice", "Aruba"),
    //: The name of a country or territory (AZ)
    QT_TRANSLATE_NOOP("advice", "Azerbaijan"),
    //: The name of a country or territory (BA)
    QT_TRANSLATE_NOOP("advice", "Bosnia and Herzegovina"),
    //: The name of a country or territory (BB)
    QT_TRANSLATE_NOOP("advice", "Barbados"),
    //: The name of a country or territory (BD)
    QT_TRANSLATE_NOOP("advice", "Bangladesh"),
    //: The name of a country or territory (BE)
    QT_TRANSLATE_NOOP("advice", "Belgium"),
    //: The name of a country or territory (BF)
    QT_TRANSLATE_NOOP("advice", "Burkina Faso"),
    //: The name of a country or territory (BG)
    QT_TRANSLATE_NOOP("advice", "Bulgaria"),
    //: The name of a country or territory (BH)
    QT_TRANSLATE_NOOP("advice", "Bahrain"),
    //: The name of a country or territory (BI)
    QT_TRANSLATE_NOOP("advice", "Burundi"),
    //: The name of a country or territory (BJ)
    QT_TRANSLATE_NOOP("advice", "Benin"),
    //: The name of a country or territory (BL)
    QT_TRANSLATE_NOOP("advice", "Saint Barthélemy"),
    //: The name of a country or territory (BM)
    QT_TRANSLATE_NOOP("advice", "Bermuda"),
    //: The name of a country or territory (BN)
    QT_TRANSLATE_NOOP("advice", "Brunei"),
    //: The name of a country or territory (BO)
    QT_TRANSLATE_NOOP("advice", "Bolivia"),
    //: The name of a country or territory (BQ)
    QT_TRANSLATE_NOOP("advice", "Caribbean Netherlands"),
    //: The name of a country or territory (BR)
    QT_TRANSLATE_NOOP("advice", "Brazil"),
    //: The name of a country or territory (BS)
    QT_TRANSLATE_NOOP("advice", "Bahamas"),
    //: The name of a country or territory (BT)
    QT_TRANSLATE_NOOP("advice", "Bhutan"),
    //: The name of a country or territory (BW)
    QT_TRANSLATE_NOOP("advice", "Botswana"),
    //: The name of a country or territory (BY)
    QT_TRANSLATE_NOOP("advice", "Belarus"),
    //: The name of a country or territory (BZ)
    QT_TRANSLATE_NOOP("advice", "Belize"),
    //: The name of a country or territory (CA)
    QT_TRANSLATE_NOOP("advice", "Canada"),
    //: The name of a country or territory (CD)
    QT_TRANSLATE_NOOP("advice", "Democratic Republic of the Congo"),
    //: The name of a country or territory (CF)
    QT_TRANSLATE_NOOP("advice", "Central African Republic"),
    //: The name of a country or territory (CG)
    QT_TRANSLATE_NOOP("advice", "Republic of the Congo"),
    //: The name of a country or territory (CH)
    QT_TRANSLATE_NOOP("advice", "Switzerland"),
    //: The name of a country or territory (CI)
    QT_TRANSLATE_NOOP("advice", "Ivory Coast"),
    //: The name of a country or territory (CK)
    QT_TRANSLATE_NOOP("advice", "Cook Islands"),
    //: The name of a country or territory (CL)
    QT_TRANSLATE_NOOP("advice", "Chile"),
    //: The name of a country or territory (CM)
    QT_TRANSLATE_NOOP("advice", "Cameroon"),
    //: The name of a country or territory (CN)
    QT_TRANSLATE_NOOP("advice", "China"),
    //: The name of a country or territory (CO)
    QT_TRANSLATE_NOOP("advice", "Colombia"),
    //: The name of a country or territory (CR)
    QT_TRANSLATE_NOOP("advice", "Costa Rica"),
    //: The name of a country or territory (CU)
    QT_TRANSLATE_NOOP("advice", "Cuba"),
    //: The name of a country or territory (CV)
    QT_TRANSLATE_NOOP("advice", "Cape Verde"),
    //: The name of a country or territory (CW)
    QT_TRANSLATE_NOOP("advice", "Curaçao"),
    //: The name of a country or territory (CY)
    QT_TRANSLATE_NOOP("advice", "Cyprus"),
    //: The name of a country or territory (CZ)
    QT_TRANSLATE_NOOP("advice", "Czechia"),
    //: The name of a country or territory (DE)
    QT_TRANSLATE_NOOP("advice", "Germany"),
    //: The name of a country or territory (DJ)
    QT_TRANSLATE_NOOP("advice", "Djibouti"),
    //: The name of a country or territory (DK)
    QT_TRANSLATE_NOOP("advice", "Denmark"),
    //: The name of a country or territory (DM)
    QT_TRANSLATE_NOOP("advice", "Dominica"),
    //: The name of a country or territory (DO)
    QT_TRANSLATE_NOOP("advice", "Dominican Republic"),
    //: The name of a country or territory (DZ)
    QT_TRANSLATE_NOOP("advice", "Algeria"),
    //: The name of a country or territory (EC)
    QT_TRANSLATE_NOOP("advice", "Ecuador"),
    //: The name of a country or territory (EE)
    QT_TRANSLATE_NOOP("advice", "Estonia"),
    //: The name of a country or territory (EG)
    QT_TRANSLATE_NOOP("advice", "Egypt"),
    //: The name of a country or territory (EH)
    QT_TRANSLATE_NOOP("advice", "Western Sahara"),
    //: The name of a country or territory (ER)
    QT_TRANSLATE_NOOP("advice", "Eritrea"),
    //: The name of a country or territory (ES)
    QT_TRANSLATE_NOOP("advice", "Spain"),
    //: The name of a country or territory (ET)
    QT_TRANSLATE_NOOP("advice", "Ethiopia"),
    //: The name of a country or territory (FI)
    QT_TRANSLATE_NOOP("advice", "Finland"),
    //: The name of a country or territory (FJ)
    QT_TRANSLATE_NOOP("advice", "Fiji"),
    //: The name of a country or territory (FK)
    QT_TRANSLATE_NOOP("advice", "Falkland Islands"),
    //: The name of a country or territory (FM)
    QT_TRANSLATE_NOOP("advice", "Micronesia"),
    //: The name of a country or territory (FO)
    QT_TRANSLATE_NOOP("advice", "Faroe Islands"),
    //: The name of a country or territory (FR)
    QT_TRANSLATE_NOOP("advice", "France"),
    //: The name of a country or territory (GA)
    QT_TRANSLATE_NOOP("advice", "Gabon"),
    //: The name of a country or territory (GD)
    QT_TRANSLATE_NOOP("advice", "Grenada"),
    //: The name of a country or territory (GE)
    QT_TRANSLATE_NOOP("advice", "Georgia"),
    //: The name of a country or territory (GF)
    QT_TRANSLATE_NOOP("advice", "French Guiana"),
    //: The name of a country or territory (GG)
    QT_TRANSLATE_NOOP("advice", "Guernsey"),
    //: The name of a country or territory (GH)
    QT_TRANSLATE_NOOP("advice", "Ghana"),
    //: The name of a country or territory (GI)
    QT_TRANSLATE_NOOP("advice", "Gibraltar"),
    //: The name of a country or territory (GL)
    QT_TRANSLATE_NOOP("advice", "Greenland"),
    //: The name of a country or territory (GM)
    QT_TRANSLATE_NOOP("advice", "Gambia"),
    //: The name of a country or territory (GN)
    QT_TRANSLATE_NOOP("advice", "Guinea"),
    //: The name of a country or territory (GP)
    QT_TRANSLATE_NOOP("advice", "Guadeloupe"),
    //: The name of a country or territory (GQ)
    QT_TRANSLATE_NOOP("advice", "Equatorial Guinea"),
    //: The name of a country or territory (GR)
    QT_TRANSLATE_NOOP("advice", "Greece"),
    //: The name of a country or territory (GT)
    QT_TRANSLATE_NOOP("advice", "Guatemala"),
    //: The name of a country or territory (GU)
    QT_TRANSLATE_NOOP("advice", "Guam"),
    //: The name of a country or territory (GW)
    QT_TRANSLATE_NOOP("advice", "Guinea-Bissau"),
    //: The name of a country or territory (GY)
    QT_TRANSLATE_NOOP("advice", "Guyana"),
    //: The name of a country or territory (HK)
    QT_TRANSLATE_NOOP("advice", "Hong Kong"),
    //: The name of a country or territory (HN)
    QT_TRANSLATE_NOOP("advice", "Honduras"),
    //: The name of a country or territory (HR)
    QT_TRANSLATE_NOOP("advice", "Croatia"),
    //: The name of a country or territory (HT)
    QT_TRANSLATE_NOOP("advice", "Haiti"),
    //: The name of a country or territory (HU)
    QT_TRANSLATE_NOOP("advice", "Hungary"),
    //: The name of a country or territory (ID)
    QT_TRANSLATE_NOOP("advice", "Indonesia"),
    //: The name of a country or territory (IE)
    QT_TRANSLATE_NOOP("advice", "Ireland"),
    //: The name of a country or territory (IL)
    QT_TRANSLATE_NOOP("advice", "Israel"),
    //: The name of a country or territory (IM)
    QT_TRANSLATE_NOOP("advice", "Isle of Man"),
    //: The name of a country or territory (IN)
    QT_TRANSLATE_NOOP("advice", "India"),
    //: The name of a country or territory (IQ)
    QT_TRANSLATE_NOOP("advice", "Iraq"),
    //: The name of a country or territory (IR)
    QT_TRANSLATE_NOOP("advice", "Iran"),
    //: The name of a country or territory (IS)
    QT_TRANSLATE_NOOP("advice", "Iceland"),
    //: The name of a country or territory (IT)
    QT_TRANSLATE_NOOP("advice", "Italy"),
    //: The name of a country or territory (JE)
    QT_TRANSLATE_NOOP("advice", "Jersey"),
    //: The name of a country or territory (JM)
    QT_TRANSLATE_NOOP("advice", "Jamaica"),
    //: The name of a country or territory (JO)
    QT_TRANSLATE_NOOP("advice", "Jordan"),
    //: The name of a country or territory (JP)
    QT_TRANSLATE_NOOP("advice", "Japan"),
    //: The name of a country or territory (KE)
    QT_TRANSLATE_NOOP("advice", "Kenya"),
    //: The name of a country or territory (KG)
    QT_TRANSLATE_NOOP("advice", "Kyrgyzstan"),
    //: The name of a country or territory (KH)
    QT_TRANSLATE_NOOP("advice", "Cambodia"),
    //: The name of a country or territory (KI)
    QT_TRANSLATE_NOOP("advice", "Kiribati"),
    //: The name of a country or territory (KM)
    QT_TRANSLATE_NOOP("advice", "Comoros"),
    //: The name of a country or territory (KN)
    QT_TRANSLATE_NOOP("advice", "Saint Kitts and Nevis"),
    //: The name of a country or territory (KP)
    QT_TRANSLATE_NOOP("advice", "North Korea"),
    //: The name of a country or territory (KR)
    QT_TRANSLATE_NOOP("advice", "South Korea"),
    //: The name of a country or territory (KW)
    QT_TRANSLATE_NOOP("advice", "Kuwait"),
    //: The name of a country or territory (KY)
    QT_TRANSLATE_NOOP("advice", "Cayman Islands"),
    //: The name of a country or territory (KZ)
    QT_TRANSLATE_NOOP("advice", "Kazakhstan"),
    //: The name of a country or territory (LA)
    QT_TRANSLATE_NOOP("advice", "Laos"),
    //: The name of a country or territory (LB)
    QT_TRANSLATE_NOOP("advice", "Lebanon"),
    //: The name of a country or territory (LC)
    QT_TRANSLATE_NOOP("advice", "Saint Lucia"),
    //: The name of a country or territory (LI)
    QT_TRANSLATE_NOOP("advice", "Liechtenstein"),
    //: The name of a country or territory (LK)
    QT_TRANSLATE_NOOP("advice", "Sri Lanka"),
    //: The name of a country or territory (LR)
    QT_TRANSLATE_NOOP("advice", "Liberia"),
    //: The name of a country or territory (LS)
    QT_TRANSLATE_NOOP("advice", "Lesotho"),
    //: The name of a country or territory (LT)
    QT_TRANSLATE_NOOP("advice", "Lithuania"),
    //: The name of a country or territory (LU)
    QT_TRANSLATE_NOOP("advice", "Luxembourg"),
    //: The name of a country or territory (LV)
    QT_TRANSLATE_NOOP("advice", "Latvia"),
    //: The name of a country or territory (LY)
    QT_TRANSLATE_NOOP("advice", "Libya"),
    //: The name of a country or territory (MA)
    QT_TRANSLATE_NOOP("advice", "Morocco"),
    //: The name of a country or territory (MC)
    QT_TRANSLATE_NOOP("advice", "Monaco"),
    //: The name of a country or territory (MD)
    QT_TRANSLATE_NOOP("advice", "Moldova"),
    //: The name of a country or territory (ME)
    QT_TRANSLATE_NOOP("advice", "Montenegro"),
    //: The name of a country or territory (MF)
    QT_TRANSLATE_NOOP("advice", "Saint Martin"),
    //: The name of a country or territory (MG)
    QT_TRANSLATE_NOOP("advice", "Madagascar"),
    //: The name of a country or territory (MH)
    QT_TRANSLATE_NOOP("advice", "Marshall Islands"),
    //: The name of a country or territory (MK)
    QT_TRANSLATE_NOOP("advice", "North Macedonia"),
    //: The name of a country or territory (ML)
    QT_TRANSLATE_NOOP("advice", "Mali"),
    //: The name of a country or territory (MM)
    QT_TRANSLATE_NOOP("advice", "Myanmar"),
    //: The name of a country or territory (MN)
    QT_TRANSLATE_NOOP("advice", "Mongolia"),
    //: The name of a country or territory (MO)
    QT_TRANSLATE_NOOP("advice", "Macao"),
    //: The name of a country or territory (MP)
    QT_TRANSLATE_NOOP("advice", "Northern Mariana Islands"),
    //: The name of a country or territory (MQ)
    QT_TRANSLATE_NOOP("advice", "Martinique"),
    //: The name of a country or territory (MR)
    QT_TRANSLATE_NOOP("advice", "Mauritania"),
    //: The name of a country or territory (MS)
    QT_TRANSLATE_NOOP("advice", "Montserrat"),
    //: The name of a country or territory (MT)
    QT_TRANSLATE_NOOP("advice", "Malta"),
    //: The name of a country or territory (MU)
    QT_TRANSLATE_NOOP("advice", "Mauritius"),
    //: The name of a country or territory (MV)
    QT_TRANSLATE_NOOP("advice", "Maldives"),
    //: The name of a country or territory (MW)
    QT_TRANSLATE_NOOP("advice", "Malawi"),
    //: The name of a country or territory (MX)
    QT_TRANSLATE_NOOP("advice", "Mexico"),
    //: The name of a country or territory (MY)
    QT_TRANSLATE_NOOP("advice", "Malaysia"),
    //: The name of a country or territory (MZ)
    QT_TRANSLATE_NOOP("advice", "Mozambique"),
    //: The name of a country or territory (NA)
    QT_TRANSLATE_NOOP("advice", "Namibia"),
    //: The name of a country or territory (NC)
    QT_TRANSLATE_NOOP("advice", "New Caledonia"),
    //: The name of a country or territory (NE)
    QT_TRANSLATE_NOOP("advice", "Niger"),
    //: The name of a country or territory (NG)
    QT_TRANSLATE_NOOP("advice", "Nigeria"),
    //: The name of a country or territory (NI)
    QT_TRANSLATE_NOOP("advice", "Nicaragua"),
    //: The name of a country or territory (NL)
    QT_TRANSLATE_NOOP("advice", "Netherlands"),
    //: The name of a country or territory (NO)
    QT_TRANSLATE_NOOP("advice", "Norway"),
    //: The name of a country or territory (NP)
    QT_TRANSLATE_NOOP("advice", "Nepal"),
    //: The name of a country or territory (NR)
    QT_TRANSLATE_NOOP("advice", "Nauru"),
    //: The name of a country or territory (NU)
    QT_TRANSLATE_NOOP("advice", "Niue"),
    //: The name of a country or territory (NZ)
    QT_TRANSLATE_NOOP("advice", "New Zealand"),
    //: The name of a country or territory (OM)
    QT_TRANSLATE_NOOP("advice", "Oman"),
    //: The name of a country or territory (PA)
    QT_TRANSLATE_NOOP("advice", "Panama"),
    //: The name of a country or territory (PE)
    QT_TRANSLATE_NOOP("advice", "Peru"),
    //: The name of a country or territory (PF)
    QT_TRANSLATE_NOOP("advice", "French Polynesia"),
    //: The name of a country or territory (PG)
    QT_TRANSLATE_NOOP("advice", "Papua New Guinea"),
    //: The name of a country or territory (PH)
    QT_TRANSLATE_NOOP("advice", "Philippines"),
    //: The name of a country or territory (PK)
    QT_TRANSLATE_NOOP("advice", "Pakistan"),
    //: The name of a country or territory (PL)
    QT_TRANSLATE_NOOP("advice", "Poland"),
    //: The name of a country or territory (PM)
    QT_TRANSLATE_NOOP("advice", "Saint Pierre and Miquelon"),
    //: The name of a country or territory (PR)
    QT_TRANSLATE_NOOP("advice", "Puerto Rico"),
    //: The name of a country or territory (PS)
    QT_TRANSLATE_NOOP("advice", "Palestine"),
    //: The name of a country or territory (PT)
    QT_TRANSLATE_NOOP("advice", "Portugal"),
    //: The name of a country or territory (PW)
    QT_TRANSLATE_NOOP("advice", "Palau"),
    //: The name of a country or territory (PY)
    QT_TRANSLATE_NOOP("advice", "Paraguay"),
    //: The name of a country or territory (QA)
    QT_TRANSLATE_NOOP("advice", "Qatar"),
    //: The name of a country or territory (RE)
    QT_TRANSLATE_NOOP("advice", "Réunion"),
    //: The name of a country or territory (RO)
    QT_TRANSLATE_NOOP("advice", "Romania"),
    //: The name of a country or territory (RS)
    QT_TRANSLATE_NOOP("advice", "Serbia"),
    //: The name of a country or territory (RU)
    QT_TRANSLATE_NOOP("advice", "Russia"),
    //: The name of a country or territory (RW)
    QT_TRANSLATE_NOOP("advice", "Rwanda"),
    //: The name of a country or territory (SA)
    QT_TRANSLATE_NOOP("advice", "Saudi Arabia"),
    //: The name of a country or territory (SB)
    QT_TRANSLATE_NOOP("advice", "Solomon Islands"),
    //: The name of a country or territory (SC)
    QT_TRANSLATE_NOOP("advice", "Seychelles"),
    //: The name of a country or territory (SD)
    QT_TRANSLATE_NOOP("advice", "Sudan"),
    //: The name of a country or territory (SE)
    QT_TRANSLATE_NOOP("advice", "Sweden"),
    //: The name of a country or territory (SG)
    QT_TRANSLATE_NOOP("advice", "Singapore"),
    //: The name of a country or territory (SH)
    QT_TRANSLATE_NOOP("advice", "Saint Helena"),
    //: The name of a country or territory (SI)
    QT_TRANSLATE_NOOP("advice", "Slovenia"),
    //: The name of a country or territory (SK)
    QT_TRANSLATE_NOOP("advice", "Slovakia"),
    //: The name of a country or territory (SL)
    QT_TRANSLATE_NOOP("advice", "Sierra Leone"),
    //: The name of a country or territory (SM)
    QT_TRANSLATE_NOOP("advice", "San Marino"),
    //: The name of a country or territory (SN)
    QT_TRANSLATE_NOOP("advice", "Senegal"),
    //: The name of a country or territory (SO)
    QT_TRANSLATE_NOOP("advice", "Somalia"),
    //: The name of a country or territory (SR)
    QT_TRANSLATE_NOOP("advice", "Suriname"),
    //: The name of a country or territory (SS)
    QT_TRANSLATE_NOOP("advice", "South Sudan"),
    //: The name of a country or territory (ST)
    QT_TRANSLATE_NOOP("advice", "São Tomé and Príncipe"),
    //: The name of a country or territory (SV)
    QT_TRANSLATE_NOOP("advice", "El Salvador"),
    //: The name of a country or territory (SX)
    QT_TRANSLATE_NOOP("advice", "Sint Maarten"),
    //: The name of a country or territory (SY)
    QT_TRANSLATE_NOOP("advice", "Syria"),
    //: The name of a country or territory (SZ)
    QT_TRANSLATE_NOOP("advice", "Eswatini"),
    //: The name of a country or territory (TC)
    QT_TRANSLATE_NOOP("advice", "Turks and Caicos Islands"),
    //: The name of a country or territory (TD)
    QT_TRANSLATE_NOOP("advice", "Chad"),
    //: The name of a country or territory (TG)
    QT_TRANSLATE_NOOP("advice", "Togo"),
    //: The name of a country or territory (TH)
    QT_TRANSLATE_NOOP("advice", "Thailand"),
    //: The name of a country or territory (TJ)
    QT_TRANSLATE_NOOP("advice", "Tajikistan"),
    //: The name of a country or territory (TK)
    QT_TRANSLATE_NOOP("advice", "Tokelau"),
    //: The name of a country or territory (TL)
    QT_TRANSLATE_NOOP("advice", "Timor-Leste"),
    //: The name of a country or territory (TM)
    QT_TRANSLATE_NOOP("advice", "Turkmenistan"),
    //: The name of a country or territory (TN)
    QT_TRANSLATE_NOOP("advice", "Tunisia"),
    //: The name of a country or territory (TO)
    QT_TRANSLATE_NOOP("advice", "Tonga"),
    //: The name of a country or territory (TR)
    QT_TRANSLATE_NOOP("advice", "Türkiye"),
    //: The name of a country or territory (TT)
    QT_TRANSLATE_NOOP("advice", "Trinidad and Tobago"),
    //: The name of a country or territory (TV)
    QT_TRANSLATE_NOOP("advice", "Tuvalu"),
    //: The name of a country or territory (TW)
    QT_TRANSLATE_NOOP("advice", "Taiwan"),
    //: The name of a country or territory (TZ)
    QT_TRANSLATE_NOOP("advice", "Tanzania"),
    //: The name of a country or territory (UA)
    QT_TRANSLATE_NOOP("advice", "Ukraine"),
    //: The name of a country or territory (UG)
    QT_TRANSLATE_NOOP("advice", "Uganda"),
    //: The name of a country or territory (UY)
    QT_TRANSLATE_NOOP("advice", "Uruguay"),
    //: The name of a country or territory (UZ)
    QT_TRANSLATE_NOOP("advice", "Uzbekistan"),
    //: The name of a country or territory (VC)
    QT_TRANSLATE_NOOP("advice", "Saint Vincent and the Grenadines"),
    //: The name of a country or territory (VE)
    QT_TRANSLATE_NOOP("advice", "Venezuela"),
    //: The name of a country or territory (VG)
    QT_TRANSLATE_NOOP("advice", "British Virgin Islands"),
    //: The name of a country or territory (VI)
    QT_TRANSLATE_NOOP("advice", "U.S. Virgin Islands"),
    //: The name of a country or territory (VN)
    QT_TRANSLATE_NOOP("advice", "Vietnam"),
    //: The name of a country or territory (VU)
    QT_TRANSLATE_NOOP("advice", "Vanuatu"),
    //: The name of a country or territory (WF)
    QT_TRANSLATE_NOOP("advice", "Wallis and Futuna Islands"),
    //: The name of a country or territory (WS)
    QT_TRANSLATE_NOOP("advice", "Samoa"),
    //: The name of a country or territory (YE)
    QT_TRANSLATE_NOOP("advice", "Yemen"),
    //: The name of a country or territory (YT)
    QT_TRANSLATE_NOOP("advice", "Mayotte"),
    //: The name of a country or territory (ZA)
    QT_TRANSLATE_NOOP("advice", "South Africa"),
    //: The name of a country or territory (ZM)
    QT_TRANSLATE_NOOP("advice", "Zambia"),
    //: The name of a country or territory (ZW)
    QT_TRANSLATE_NOOP("advice", "Zimbabwe"),
};

} // namespace disclens::advice
// clang-format on
