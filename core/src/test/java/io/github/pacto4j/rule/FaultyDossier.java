package io.github.pacto4j.rule;

/** A dossier that breaks many rules, each in its own place; apostrophes stand for quotation marks. */
final class FaultyDossier {
    static final String JSON = """
            {'document':'dossier/1','collectivity':'01.571.01.11','today':'2024-06-15','colour':'green',
             'plan':{'id':'P','programme':'PACTO','collectivity':'99.999','title':'Programme 2020-2021',
              'period':{'start':'2022-01','end':'2024-12'},'submittedOn':'2022-11-30',
              'announced':{'axes':4,'commitments':17},
              'axes':[{'number':'1','title':{'fr':'Un','ar':'محور الشفافية'}},{'number':'1','title':'Deux'},{'number':'3'}],
              'commitments':[
               {'number':'1','axis':'9','title':{'fr':'Données','ar':'only Latin letters here'},
                'period':{'start':'2025-01','end':'2024-01'},
                'contact':{'email':'nobody','phone':'12'},'budget':{'amount':-5,'currency':'MAD'},
                'links':[{'kind':'SDG','reference':'18.1'}],
                'milestones':[{'number':'1.1','dependsOn':['1.2'],'period':{'start':'2024','end':'2026'}},
                              {'number':'1.2','dependsOn':['1.1']}]},
               {'number':'2','title':{'fr':'données','es':'datos'},'contact':{'phone':'12'},
                'period':{'start':'2021','end':'2026'},
                'budget':{'amount':1.234,'currency':'MAD'},'milestones':[{'number':'2.1','dependsOn':['7/7']}],
                'origins':['none']},
               {'number':'3','axis':'1','budget':{'amount':1,'currency':'XYZ'},'title':7}],
              'status':'CLOSED',
              'history':[{'transition':'openConsultation','on':'2024-03-01'},{'transition':'validate','on':'2024-02-01'},
                         {'transition':'adopt','on':'2024-01-10'},{'transition':'publish','on':'2030-01-01'},
                         {'transition':'start','on':'2024-01-05'}]},
             'previousPlans':[{'id':'Q','programme':'PACTO','period':{'start':'2021','end':'2023'}}],
             'coCreation':{'participation':{'total':376,'byCategory':{'CIVIL_SOCIETY':258,'ACADEMIA':103}},
              'committee':{'decisionRule':'CONSENSUS','members':[{'id':'a','side':'ELECTED','mandate':{'start':'2020','end':'2027'}}],
                'meetings':[{'date':'2023-05','present':['a','z'],
                             'decisions':[{'title':'Axes','outcome':'ADOPTED','objections':2}]}]},
              'spaces':[{'kind':'ONLINE','period':{'start':'2024-01-01'}}],
              'rounds':[{'number':1,'period':{'start':'2023-01','end':'2023-02'},'channels':['IN_PERSON']}],
              'steps':[{'step':'COMMUNICATION','period':{'start':'2023-05'}},{'step':'AXES','period':{'start':'2023-01'}}],
              'contributions':[
               {'id':'c1','channel':'ONLINE','receivedOn':'2023-06-01','response':{'outcome':'REJECTED'}},
               {'id':'c2','response':{'outcome':'ACCEPTED','reasonCode':'ADOPTED','reason':'Oui','commitment':'2'}},
               {'id':'c3','response':{'outcome':'MERGED','reasonCode':'MERGED_INTO','reason':'Oui','mergedInto':'c9'}}]}}""";

    private FaultyDossier() {}
}
